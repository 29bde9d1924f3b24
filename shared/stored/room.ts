import type { Stored } from './key';

/** The most characters of the JSON of all keys of one card's shared data; Trello's library refuses more (platform page, 3.1). */
export const CARD_LIMIT = 4_096;
/** The same for a board. */
export const BOARD_LIMIT = 8_192;

/** Characters of one entry with a note of about 80: `["k3f9a","C07","i",20261103,"…","cw"],`. */
export const SHORT_NOTE = 120;

/** Characters (UTF-16 units of the JSON text) that all keys take up together. */
export function charactersUsed(stored: Stored): number {
  return JSON.stringify(stored).length;
}

/** What still fits on a card: in characters, never below 0, and as about how many entries with a short note. */
export function roomLeft(stored: Stored): { readonly characters: number; readonly notes: number } {
  const characters = Math.max(0, CARD_LIMIT - charactersUsed(stored));
  return { characters, notes: Math.floor(characters / SHORT_NOTE) };
}
