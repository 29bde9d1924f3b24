import type { CanvasSummary } from '../../../shared/schemas/summary';
import { saturationInWords } from '../../../shared/words/saturation';
import { core } from '../../language/core';
import { useServices } from '../../services';
import { Button } from '../../ui/Button';
import { dayInWords } from '../../ui/day-in-words';
import { openReview } from '../open-page';
import { canvasName } from './canvas-name';

export interface CanvasHeadProps {
  readonly canvases: readonly CanvasSummary[];
  readonly canvas: CanvasSummary;
  readonly onChoose: (key: string) => void;
  readonly refreshing: boolean;
}

/** The top bar: which canvas, how many customers were heard, whether more of them bring anything new, how fresh it is. */
export function CanvasHead({ canvases, canvas, onChoose, refreshing }: CanvasHeadProps) {
  const { port } = useServices();
  // Early on the sentence about saturation begins with the number of customers.
  const { saturation, customersHeard } = canvas;
  const saysSo = saturation.state === 'early' && saturation.customers === customersHeard;
  return (
    <header class="summary-bar">
      <h1>
        Summary
        {canvases.length === 1 && canvas.canvas.name !== '' && (
          <>
            {' · '}
            <bdi>{canvas.canvas.name}</bdi>
          </>
        )}
      </h1>
      {canvases.length > 1 && (
        <label class="canvas-switch">
          Canvas
          <select value={canvas.canvas.key} onChange={(event) => onChoose(event.currentTarget.value)}>
            {canvases.map(({ canvas: one }) => (
              <option key={one.key} value={one.key}>
                {canvasName(one)}
              </option>
            ))}
          </select>
        </label>
      )}
      <ul class="summary-facts">
        {!saysSo && <li>{core().customers(customersHeard)} heard</li>}
        <li>{saturationInWords(saturation, core())}</li>
        {canvas.latestEvidence !== null && <li>Last evidence {dayInWords(canvas.latestEvidence)}</li>}
      </ul>
      <span class="subtle" role="status">
        {refreshing ? 'Reading the board again…' : ''}
      </span>
      <Button onClick={() => openReview(port)}>Review cards</Button>
    </header>
  );
}
