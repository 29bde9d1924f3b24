import { whatTakesRoom } from '../../../../shared/room/what-takes-room';
import type { Item } from '../../../../shared/schemas/item';
import { CARD_LIMIT } from '../../../../shared/stored/room';
import { messages } from './messages';

export interface RoomTakenProps {
  readonly item: Item;
  /** Characters. */
  readonly free: number;
}

/** What a card holds and what takes how much of it. */
export function RoomTaken({ item, free }: RoomTakenProps) {
  const words = messages().taken;
  const taken = whatTakesRoom(item, free);
  const withWords = item.evidence.filter(({ note }) => note !== '').length;
  const rows: readonly (readonly [what: string, characters: number])[] = [
    [words.notes(withWords), taken.notes],
    [words.entries, taken.entries],
    [words.fields, taken.fields],
    [words.others, taken.others],
    [words.free, taken.free],
  ];
  return (
    <>
      <p>{words.most(CARD_LIMIT)}</p>
      <table>
        <tbody>
          {rows.map(([what, characters]) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td>{words.figure(characters)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
