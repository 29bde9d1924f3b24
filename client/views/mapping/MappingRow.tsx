import { useId, useRef } from 'preact/hooks';
import type { ListChoice } from '../../../shared/schemas/settings';
import { ColumnSelect } from '../settings/ColumnSelect';
import { choiceAfterCanvas, type ListStanding } from '../settings/list-choice';
import { messages as settingsMessages } from '../settings/messages';
import { whyInWords } from '../settings/why-in-words';
import { tooLongBy } from './mapping-draft';
import { messages } from './messages';

/** Names of up to 16 kB exist. */
const SHOWN = 300;
const SAID = 120;

export interface MappingRowProps {
  readonly standing: ListStanding;
  /** Chosen here and not saved. */
  readonly changed: boolean;
  /** Somebody else chose for it since. */
  readonly elsewhere: boolean;
  /** Id of the list of canvases to choose from. */
  readonly canvases: string;
  readonly disabled: boolean;
  readonly onChoose: (choice: ListChoice | null) => void;
  readonly onTakeBack: () => void;
}

/** The choice after the canvas was typed; an emptied field leaves a list to its name that its name alone explains. */
function afterTyping(standing: ListStanding, name: string): ListChoice | null {
  const choice = choiceAfterCanvas(standing, name);
  const explained = name === '' && choice?.column === standing.detected.column;
  return explained && standing.now.reason.code === 'chosen' ? null : choice;
}

/** A list of the board: its column, its canvas, and why. */
export function MappingRow({
  standing,
  changed,
  elsewhere,
  canvases,
  disabled,
  onChoose,
  onTakeBack,
}: MappingRowProps) {
  const { list, now, choice, canvas } = standing;
  const why = useId();
  const row = useRef<HTMLTableRowElement>(null);
  const heads = settingsMessages().columns;
  const words = messages();
  const said = list.name.slice(0, SAID);
  const excess = tooLongBy(choice);

  function takeBack(): void {
    onTakeBack();
    // The button goes with the change.
    row.current?.querySelector('select')?.focus();
  }

  return (
    <tr role="row" class="mapping-row" data-changed={changed} ref={row}>
      <th role="rowheader" scope="row" class="mapping-list">
        <bdi class="mapping-name">{list.name.slice(0, SHOWN)}</bdi>
        {changed && (
          <span class="mapping-changed">
            {words.changed}{' '}
            <button type="button" class="quiet-action" aria-label={words.takeBackOf(said)} onClick={takeBack}>
              {words.takeBack}
            </button>
          </span>
        )}
      </th>
      <td role="cell" data-label={heads.standsFor}>
        <ColumnSelect
          standing={standing}
          control={{ 'aria-label': heads.standsForOf(said), 'aria-describedby': why }}
          disabled={disabled}
          onChange={onChoose}
        />
      </td>
      <td role="cell" data-label={heads.canvas} data-empty={now.column === null}>
        {now.column !== null && (
          <input
            aria-label={words.canvasOf(said)}
            aria-describedby={excess > 0 ? `${why}-excess` : undefined}
            aria-invalid={excess > 0 || undefined}
            dir="auto"
            autocomplete="off"
            list={canvases}
            disabled={disabled}
            value={choice?.canvas ?? ''}
            placeholder={canvas.slice(0, SAID) || settingsMessages().canvasName.only}
            onInput={(event) => onChoose(afterTyping(standing, event.currentTarget.value))}
          />
        )}
        {excess > 0 && (
          <p class="field-problem" id={`${why}-excess`}>
            {settingsMessages().shortenName(excess)}
          </p>
        )}
      </td>
      <td role="cell" data-label={heads.why} class="mapping-why" id={why}>
        {whyInWords(standing)}
        {elsewhere && <p class="mapping-elsewhere">{words.elsewhere}</p>}
      </td>
    </tr>
  );
}
