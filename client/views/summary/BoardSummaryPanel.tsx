import { useState } from 'preact/hooks';
import { CanvasHead } from './CanvasHead';
import { ColumnPanel } from './ColumnPanel';
import { Remarks } from './Remarks';
import type { ShownSummary } from './use-summary';

export interface BoardSummaryPanelProps {
  readonly shown: ShownSummary;
  /** The board is being read again. */
  readonly refreshing: boolean;
  readonly onAgain: () => void;
}

/** The summary of one canvas at a time. */
export function BoardSummaryPanel({ shown, refreshing, onAgain }: BoardSummaryPanelProps) {
  const { summary } = shown;
  const [chosen, setChosen] = useState<string | null>(null);
  const canvas = summary.canvases.find(({ canvas: { key } }) => key === chosen) ?? summary.canvases[0];
  if (!canvas) return null;
  const items = new Map(
    summary.items.filter((item) => item.canvas === canvas.canvas.key).map((item) => [item.id, item]),
  );
  return (
    <>
      <CanvasHead canvases={summary.canvases} canvas={canvas} onChoose={setChosen} refreshing={refreshing} />
      <Remarks shown={shown} onAgain={onAgain} />
      <div class="summary-columns">
        {canvas.columns.map((column) => (
          <ColumnPanel
            key={column.column}
            column={column}
            items={items}
            snapshot={shown.snapshot}
            customersHeard={canvas.customersHeard}
          />
        ))}
      </div>
      <footer class="subtle">
        Computed by model {summary.model} as of {summary.asOf}.
      </footer>
    </>
  );
}
