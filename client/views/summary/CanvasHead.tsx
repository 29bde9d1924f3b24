import type { RefObject } from 'preact';
import type { CanvasSummary } from '../../../shared/schemas/summary';
import { saturationInWords } from '../../../shared/words/saturation';
import { core } from '../../language/core';
import { summary } from '../../language/summary';
import { useServices } from '../../services';
import { Button } from '../../ui/Button';
import { dayInWords } from '../../ui/day-in-words';
import { openReview } from '../open-page';
import { BasisLink } from './basis/BasisLink';
import { canvasName } from './canvas-name';
import { messages } from './messages';
import { useInSample } from './sample/in-sample';

export interface CanvasHeadProps {
  readonly canvases: readonly CanvasSummary[];
  readonly canvas: CanvasSummary;
  readonly onChoose: (key: string) => void;
  readonly switcher: RefObject<HTMLSelectElement>;
  readonly refreshing: boolean;
  /** Shows which keys do what. */
  readonly onKeys: () => void;
}

/** The top bar: which canvas, how many customers were heard, whether more of them bring anything new, how fresh it is. */
export function CanvasHead({ canvases, canvas, onChoose, switcher, refreshing, onKeys }: CanvasHeadProps) {
  const { port } = useServices();
  const inSample = useInSample();
  // Early on the sentence about saturation begins with the number of customers.
  const { saturation, customersHeard } = canvas;
  const saysSo = saturation.state === 'early' && saturation.customers === customersHeard;
  return (
    <header class="summary-bar">
      <h1>
        {messages().heading}
        {canvases.length === 1 && canvas.canvas.name !== '' && (
          <>
            {' · '}
            <bdi>{canvas.canvas.name}</bdi>
          </>
        )}
      </h1>
      {canvases.length > 1 && (
        <label class="canvas-switch">
          {messages().canvas}
          <select
            ref={switcher}
            value={canvas.canvas.key}
            onChange={(event) => onChoose(event.currentTarget.value)}
          >
            {canvases.map(({ canvas: one }) => (
              <option key={one.key} value={one.key}>
                {canvasName(one)}
              </option>
            ))}
          </select>
        </label>
      )}
      <ul class="summary-facts">
        {!saysSo && (
          <li>
            <BasisLink basis={{ of: 'customers' }}>
              {messages().heard(core().customers(customersHeard))}
            </BasisLink>
          </li>
        )}
        <li>
          <BasisLink basis={{ of: 'saturation' }}>{saturationInWords(saturation, summary())}</BasisLink>
        </li>
        {canvas.latestEvidence !== null && (
          <li>
            <BasisLink basis={{ of: 'latestEvidence' }}>
              {messages().lastEvidence(dayInWords(canvas.latestEvidence))}
            </BasisLink>
          </li>
        )}
      </ul>
      <span class="subtle" role="status">
        {refreshing ? messages().refreshing : ''}
      </span>
      <div class="summary-actions">
        {!inSample && <Button onClick={() => openReview(port)}>{messages().review}</Button>}
        <Button aria-label={messages().keys} title={messages().keys} onClick={onKeys}>
          ?
        </Button>
      </div>
    </header>
  );
}
