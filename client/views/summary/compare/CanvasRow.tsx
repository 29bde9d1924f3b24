import type { ComparedCanvas } from '../../../../shared/compare/compare-canvases';
import type { ScoredItem } from '../../../../shared/schemas/summary';
import { PROFILE_COLUMNS } from '../../../../shared/taxonomy';
import { core } from '../../../language/core';
import { dayInWords } from '../../../ui/day-in-words';
import { shownName } from '../shown-name';
import { lackInWords } from './lack-in-words';
import { messages } from './messages';
import { VerdictShares } from './VerdictShares';

export interface CanvasRowProps {
  readonly row: ComparedCanvas;
  readonly name: string;
  /** This is the canvas that the other tabs show. */
  readonly chosen: boolean;
  readonly items: ReadonlyMap<string, ScoredItem>;
  readonly onShow: () => void;
}

/** How many things a canvas lacks are told before the rest is folded into a number. */
const LACKS_SHOWN = 3;

/** One canvas among the others. Its name shows it, as a click anywhere on the row does. */
export function CanvasRow({ row, name, chosen, items, onShow }: CanvasRowProps) {
  const words = messages();
  const { firm, likely } = row.firmness;
  const lacks = row.lacks.slice(0, LACKS_SHOWN);
  return (
    <tr class="compare-row" aria-current={chosen ? 'true' : undefined} onClick={onShow}>
      <th scope="row">
        <button type="button" class="card-link">
          <bdi class="clamped">{name}</bdi>
        </button>
        {chosen && <p class="subtle">{words.chosen}</p>}
      </th>
      <td>{core().customers(row.customersHeard)}</td>
      <td>
        <VerdictShares verdicts={row.verdicts} contested={row.contested} items={row.items} />
      </td>
      {PROFILE_COLUMNS.map((column) => (
        <td key={column}>
          {row.top[column].length === 0 ? (
            <span class="subtle">{words.none}</span>
          ) : (
            <ol class="compare-top">
              {row.top[column].map((id) => (
                <li key={id}>
                  <bdi class="clamped">{shownName(items.get(id)?.name ?? '')}</bdi>
                </li>
              ))}
            </ol>
          )}
        </td>
      ))}
      <td>{row.places === 0 ? words.none : words.firmness(firm, likely, row.places)}</td>
      <td>{row.latestEvidence === null ? words.noEvidence : dayInWords(row.latestEvidence)}</td>
      <td>
        {lacks.length === 0 ? (
          words.nothing
        ) : (
          <ul class="compare-lacks">
            {lacks.map((lack) => (
              <li key={`${lack.code}-${'column' in lack ? lack.column : ''}`}>{lackInWords(lack)}</li>
            ))}
            {row.lacks.length > lacks.length && (
              <li class="subtle">{words.more(row.lacks.length - lacks.length)}</li>
            )}
          </ul>
        )}
      </td>
    </tr>
  );
}
