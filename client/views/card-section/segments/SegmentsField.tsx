import type { Item } from '../../../../shared/schemas/item';
import { useServices } from '../../../services';
import type { Room } from '../../../trello/card-store';
import { SaveStatus } from '../../../ui/SaveStatus';
import type { CardOnBoard } from '../../evidence/read-card-on-board';
import { openSettings } from '../../open-page';
import { SegmentsInWords } from './SegmentsInWords';
import { useSegments } from './use-segments';
import { messages } from '../messages';
import '../../../ui/chips.css';

export interface SegmentsFieldProps {
  readonly idCard: string;
  readonly at: CardOnBoard;
  readonly item: Item;
  readonly onSaved: (saved: { readonly item: Item; readonly room: Room }) => void;
}

/** The customer segments that a card is about: any of the board's, and the canvas's own where none is chosen. */
export function SegmentsField({ idCard, at, item, onSaved }: SegmentsFieldProps) {
  const { port } = useServices();
  const words = messages().segments;
  const { chosen, state, problem, set } = useSegments(idCard, item, onSaved);
  const known = new Set(at.segments.map(({ key }) => key));
  const choices = [
    ...at.segments,
    ...chosen.filter((key) => !known.has(key)).map((key) => ({ key, name: words.removed, unique: '' })),
  ];
  return (
    <div class="segments-field">
      {choices.length === 0 ? (
        <p class="field-label">{words.heading}</p>
      ) : (
        <fieldset class="chips" aria-describedby="segments-hint">
          <legend class="field-label">{words.heading}</legend>
          <div class="chips-row">
            {choices.map(({ key, name, unique }) => (
              <label class="chip" key={key} title={unique}>
                <input
                  type="checkbox"
                  name={`segment-${key}`}
                  checked={chosen.includes(key)}
                  onChange={(event) => set(key, event.currentTarget.checked)}
                />
                <span>
                  <bdi>{name}</bdi>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <p class="field-hint" id="segments-hint">
        {chosen.length === 0 && <SegmentsInWords at={at} chosen={chosen} />}
        {port.context().canWriteBoard && (
          <>
            {' '}
            <button type="button" class="quiet-action" onClick={(event) => openSettings(port, event)}>
              {at.segments.length === 0 ? words.add : words.change}
            </button>
          </>
        )}
      </p>
      <SaveStatus state={state} problem={problem} />
    </div>
  );
}
