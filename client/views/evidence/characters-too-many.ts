import type { Evidence } from '../../../shared/schemas/evidence';
import type { Item } from '../../../shared/schemas/item';
import { cardValues } from '../../../shared/stored/card-data';
import { charactersUsed } from '../../../shared/stored/room';
import { withEntries } from './item-edits';

/**
 * By how many characters entries would overrun the card, 0 when they fit. `room` is what is left beside the item as stored.
 * What others keep on the card is in `room` already, so only the growth of our own part counts.
 */
export function charactersTooMany(
  item: Item,
  entries: readonly Evidence[],
  room: { readonly characters: number },
): number {
  const growth =
    charactersUsed(cardValues({}, withEntries(item, entries))) - charactersUsed(cardValues({}, item));
  return Math.max(0, growth - room.characters);
}
