import { useLoaded } from '../../../hooks/use-loaded';
import type { TabProps } from '../tab-props';
import { ColumnPanel } from './ColumnPanel';

// Beneath the top three, so that it may come after them.
const loadUseIt = () => import('../use-it/UseIt');

/** The top three of each column of the customer profile, and what to do with them. */
export function TopTab(props: TabProps) {
  const { shown, canvas, items } = props;
  const { summary, snapshot } = shown;
  const useIt = useLoaded(loadUseIt);
  const hasItems = canvas.columns.some((column) => column.items > 0);
  return (
    <>
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
      {hasItems && useIt.state === 'there' && <useIt.part.UseIt {...props} />}
    </>
  );
}
