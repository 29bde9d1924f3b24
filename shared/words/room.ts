import type { CoreWords } from '../messages/core/en';

/** What still fits on a card, by short notes. */
export function roomInWords(notes: number, { room }: Pick<CoreWords, 'room'>): string {
  return notes <= 0 ? room.full : room.notesFit(notes);
}
