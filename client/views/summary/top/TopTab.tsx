import type { TabProps } from '../tab-props';
import { ColumnPanel } from './ColumnPanel';

/** The top three of each column of the customer profile. */
export function TopTab({ shown: { summary, snapshot }, canvas, items }: TabProps) {
  return (
    <div class="summary-columns">
      {canvas.columns.map((column) => (
        <ColumnPanel
          key={column.column}
          column={column}
          items={items}
          snapshot={snapshot}
          customersHeard={canvas.customersHeard}
          listed={summary.lists.some(
            (list) => list.column === column.column && list.canvas === canvas.canvas.key,
          )}
        />
      ))}
    </div>
  );
}
