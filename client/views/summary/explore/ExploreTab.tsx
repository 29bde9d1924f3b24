import type { TabProps } from '../tab-props';
import { CoveragePanel } from './CoveragePanel';
import { ExplorePanel } from './ExplorePanel';

/** What to find out next: the riskiest assumptions, and what the canvas leaves out. */
export function ExploreTab({ shown, canvas, items }: TabProps) {
  return (
    <div class="summary-halves">
      <ExplorePanel explore={canvas.explore} items={items} snapshot={shown.snapshot} />
      <CoveragePanel gaps={canvas.coverage} items={items} />
    </div>
  );
}
