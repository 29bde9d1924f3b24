import { charactersOver } from '../room/characters-over';
import type { Item } from '../schemas/item';
import { SHORT_NOTE } from '../stored/room';

/**
 * By how much a changed item would overrun its card, null when it fits: in characters, and as about how many short notes. `room` are the
 * characters left beside the item as stored.
 */
export function overrun(
  before: Item,
  after: Item,
  room: number,
): { readonly characters: number; readonly notes: number } | null {
  const characters = charactersOver(before, after, room);
  return characters > 0 ? { characters, notes: Math.ceil(characters / SHORT_NOTE) } : null;
}
