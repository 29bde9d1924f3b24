import { useState } from 'preact/hooks';
import { dayInWords } from '../../ui/day-in-words';
import { CanvasHead } from './CanvasHead';
import { ColumnPanel } from './ColumnPanel';
import { CopySummary } from './CopySummary';
import { CoveragePanel } from './CoveragePanel';
import { ExplorePanel } from './ExplorePanel';
import { FitPanel } from './FitPanel';
import { Remarks } from './Remarks';
import type { ShownSummary, SummaryState } from './use-summary';

export interface BoardSummaryPanelProps {
  readonly shown: ShownSummary;
  readonly refresh: Extract<SummaryState, { state: 'shown' }>['refresh'];
  readonly onAgain: () => void;
}

/** The summary of one canvas at a time. */
export function BoardSummaryPanel({ shown, refresh, onAgain }: BoardSummaryPanelProps) {
  const { summary } = shown;
  const [chosen, setChosen] = useState<string | null>(null);
  const canvas = summary.canvases.find(({ canvas: { key } }) => key === chosen) ?? summary.canvases[0];
  if (!canvas) return null;
  const items = new Map(summary.items.map((item) => [item.id, item]));
  return (
    <>
      <CanvasHead
        canvases={summary.canvases}
        canvas={canvas}
        onChoose={setChosen}
        refreshing={refresh === 'underWay'}
      />
      <Remarks shown={shown} outdated={refresh === 'failed'} onAgain={onAgain} />
      <div class="summary-columns">
        {canvas.columns.map((column) => (
          <ColumnPanel
            key={column.column}
            column={column}
            items={items}
            snapshot={shown.snapshot}
            customersHeard={canvas.customersHeard}
            listed={summary.lists.some(
              (list) => list.column === column.column && list.canvas === canvas.canvas.key,
            )}
          />
        ))}
      </div>
      <div class="summary-columns">
        <FitPanel fit={canvas.fit} items={items} />
        <ExplorePanel explore={canvas.explore} items={items} snapshot={shown.snapshot} />
        <CoveragePanel gaps={canvas.coverage} items={items} />
      </div>
      <footer class="summary-foot">
        <p class="subtle">
          Computed by model {summary.model} as of {dayInWords(summary.asOf)}.
        </p>
        <CopySummary summary={summary} canvas={canvas.canvas.key} />
      </footer>
    </>
  );
}
