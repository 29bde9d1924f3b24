import { DescribePanel } from '../describe/DescribePanel';
import { MarksPanel } from '../marks/MarksPanel';
import type { TabProps } from '../tab-props';
import { FitPanel } from './FitPanel';

/** How the value map answers what matters most, how strong that makes the proposition, and how to put it. */
export function FitTab(props: TabProps) {
  const { canvas, items } = props;
  return (
    <>
      <div class="summary-halves">
        <FitPanel fit={canvas.fit} items={items} />
        <DescribePanel key={canvas.canvas.key} {...props} />
      </div>
      <MarksPanel {...props} />
    </>
  );
}
