import { messages } from '../messages';

/** Names of up to 16 kB exist; the whole of one is on the card. */
const SHOWN = 300;

/** A card's name as it is shown; it is the board's own text. */
export const shownName = (name: string): string =>
  name.trim() === '' ? messages().noName : name.slice(0, SHOWN);
