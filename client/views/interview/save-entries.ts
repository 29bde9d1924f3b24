import type { Evidence } from '../../../shared/schemas/evidence';
import type { Item } from '../../../shared/schemas/item';
import type { CardStore, SaveResult } from '../../trello/card-store';
import { withEntries, withoutEntry } from '../evidence/item-edits';
import type { CardEntry } from './read-interview';

/** Cards that are saved at the same time: each waits most of its second for others' writes to settle. */
const AT_ONCE = 4;

/**
 * The item with the entry. One that an earlier attempt brought there, whose answer was lost, is replaced: the quote may have
 * changed since.
 */
const withEntry = (item: Item, entry: Evidence) => withEntries(withoutEntry(item, entry.id), [entry]);

/** Saves each entry on its card. `onResult` hears of each card as it is done, in any order. */
export async function saveEntries(
  cards: CardStore,
  entries: readonly CardEntry[],
  onResult: (idCard: string, result: SaveResult) => void,
): Promise<void> {
  const waiting = [...entries];
  async function work(): Promise<void> {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { idCard, entry } = next;
      onResult(idCard, await cards.change(idCard, (item) => withEntry(item, entry)));
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
