import { useState } from 'preact/hooks';
import type { CanvasSummary } from '../../../../shared/schemas/summary';
import { useCopy } from '../../../hooks/use-copy';
import { Button } from '../../../ui/Button';
import { CopiedText } from '../../../ui/CopiedText';
import { Field } from '../../../ui/Field';
import { fileName, offerFile } from '../../../ui/offer-file';
import { RadioChips } from '../../../ui/RadioChips';
import { Dialog } from '../frame/Dialog';
import type { ShownSummary } from '../use-summary';
import { messages } from './messages';
import { takenFile, type Format, type TakenFile } from './taken-file';
import './take-away.css';

export interface TakeAwayProps {
  readonly shown: ShownSummary;
  /** The canvas that is shown. */
  readonly canvas: CanvasSummary;
  readonly onClose: () => void;
}

/** What the files are called, in any language. */
const KIND = 'canvas-signals';

type Outcome = { readonly state: 'saved'; readonly name: string } | { readonly state: 'failed' } | null;

/** Files of the canvas or of the whole board, to download or to copy as text. */
export function TakeAway({ shown, canvas, onClose }: TakeAwayProps) {
  const words = messages();
  const [what, setWhat] = useState<'canvas' | 'board'>('canvas');
  const [format, setFormat] = useState<Format>('markdown');
  const [hideCustomers, setHideCustomers] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const { copied, copy } = useCopy();
  const { board, canvases, asOf } = shown.summary;
  const several = canvases.length > 1;

  function withFile(use: (file: TakenFile) => Outcome): void {
    try {
      const key = several && what === 'canvas' ? canvas.canvas.key : null;
      setOutcome(use(takenFile(shown, { format, canvas: key, hideCustomers })));
    } catch {
      setOutcome({ state: 'failed' });
    }
  }

  function download({ text, type, ending }: TakenFile): Outcome {
    const part = several && what === 'canvas' ? canvas.canvas.name : board.name;
    const name = `${fileName(KIND, part || board.name, asOf)}.${ending}`;
    offerFile(new Blob([text], { type: `${type};charset=utf-8` }), name);
    return { state: 'saved', name };
  }

  function copyFile({ text }: TakenFile): Outcome {
    copy(text);
    return null;
  }

  return (
    <Dialog heading={words.heading} onClose={onClose}>
      {several && (
        <RadioChips label={words.what.label} options={words.what.choices} value={what} onChange={setWhat} />
      )}
      <Field label={words.format} hint={words.formats[format].what}>
        {(control) => (
          <select
            {...control}
            value={format}
            onChange={({ currentTarget }) => setFormat(currentTarget.value as Format)}
          >
            {(Object.keys(words.formats) as Format[]).map((one) => (
              <option key={one} value={one}>
                {words.formats[one].name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div>
        <label class="take-away-hide">
          <input
            type="checkbox"
            checked={hideCustomers}
            onChange={({ currentTarget }) => setHideCustomers(currentTarget.checked)}
          />
          <span>{words.hide}</span>
        </label>
        {hideCustomers && <p class="field-hint">{words.hideHint}</p>}
      </div>
      <div class="actions">
        <Button look="primary" onClick={() => withFile(download)}>
          {words.download}
        </Button>
        <Button onClick={() => withFile(copyFile)}>{words.copy}</Button>
      </div>
      <div role="status">
        {outcome?.state === 'saved' && (
          <>
            <p class="take-away-name">{words.saved(outcome.name)}</p>
            <p class="subtle">{words.notArrived}</p>
          </>
        )}
        {outcome?.state === 'failed' && <p>{words.failed}</p>}
      </div>
      {outcome === null && <CopiedText copied={copied} />}
    </Dialog>
  );
}
