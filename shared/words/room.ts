import type { FigureWords } from '../messages/figures/en';

/** What still fits on a card, by short notes. */
export function roomInWords(notes: number, { room }: Pick<FigureWords, 'room'>): string {
  return notes <= 0 ? room.full : room.notesFit(notes);
}
