import { GuidePanel } from '../guide/GuidePanel';
import type { TabProps } from '../tab-props';
import { CoveragePanel } from './CoveragePanel';
import { ExplorePanel } from './ExplorePanel';

/** What to find out next: the riskiest assumptions, what the canvas leaves out, and an interview guide for both. */
export function ExploreTab(props: TabProps) {
  const { shown, canvas, items } = props;
  return (
    <>
      <div class="summary-halves">
        <ExplorePanel explore={canvas.explore} items={items} snapshot={shown.snapshot} />
        <CoveragePanel {...props} />
      </div>
      <GuidePanel {...props} />
    </>
  );
}
