import { counted } from './people';

/** "1 note", "3 notes". */
export const notesInWords = (notes: number): string => counted(notes, 'note', 'notes');

/** "1 character", "1,204 characters". */
export const charactersInWords = (characters: number): string =>
  counted(characters, 'character', 'characters');

/** What still fits on a card, by short notes. */
export function roomInWords(notes: number): string {
  if (notes <= 0) return 'This card is full';
  return `About ${notes} more ${notes === 1 ? 'note fits' : 'notes fit'} on this card`;
}
