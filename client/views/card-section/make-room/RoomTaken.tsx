import { whatTakesRoom } from '../../../../shared/room/what-takes-room';
import type { Item } from '../../../../shared/schemas/item';
import { CARD_LIMIT } from '../../../../shared/stored/room';
import { core } from '../../../language/core';

export interface RoomTakenProps {
  readonly item: Item;
  /** Characters. */
  readonly free: number;
}

/** What a card holds and what takes how much of it. */
export function RoomTaken({ item, free }: RoomTakenProps) {
  const taken = whatTakesRoom(item, free);
  const withWords = item.evidence.filter(({ note }) => note !== '').length;
  const rows: readonly (readonly [what: string, characters: number])[] = [
    [`The words of ${core().notes(withWords)}`, taken.notes],
    ['Who, kind, date and marks', taken.entries],
    ['Fields, segments, review', taken.fields],
    ['Everything else stored here', taken.others],
    ['Free', taken.free],
  ];
  return (
    <>
      <p>Trello keeps at most {core().characters(CARD_LIMIT)} on a card.</p>
      <table>
        <tbody>
          {rows.map(([what, characters]) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td>{characters.toLocaleString('en')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
