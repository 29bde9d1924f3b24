import type { Item } from '../schemas/item';
import { cardValues } from '../stored/card-data';
import { charactersUsed } from '../stored/room';

/**
 * By how many characters an item would overrun its card, 0 when it fits. `room` are the characters left beside the item as last
 * read; what others keep on the card is in that already, so only the growth of our own part counts.
 */
export function charactersOver(read: Item, after: Item, room: number): number {
  const growth = charactersUsed(cardValues({}, after)) - charactersUsed(cardValues({}, read));
  return Math.max(0, growth - room);
}
