import type { Evidence } from '../../../shared/schemas/evidence';
import type { Item } from '../../../shared/schemas/item';
import { charactersOver } from '../../../shared/room/characters-over';
import { withEntries } from './item-edits';

/** By how many characters entries would overrun the card, 0 when they fit. `room` is what is left beside the item as stored. */
export function charactersTooMany(
  item: Item,
  entries: readonly Evidence[],
  room: { readonly characters: number },
): number {
  return charactersOver(item, withEntries(item, entries), room.characters);
}
