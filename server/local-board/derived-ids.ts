/**
 * Ids that follow from what they name. The page applies a change before the server has answered, so both must arrive at the
 * same ids without asking each other: nothing random here.
 */

const BASE_62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** A 32-bit mix of a text's UTF-16 units (FNV-1a, then a final avalanche so that similar texts do not end alike). */
function mix(text: string, seed: number): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** An id in Trello's form, 24 hexadecimal digits, for a text; the same text has the same id. */
export function idFrom(text: string): string {
  return [1, 2, 3].map((seed) => mix(text, seed).toString(16).padStart(8, '0')).join('');
}

/** A short link in Trello's form, 8 letters and digits, for a card's id. */
export function shortLinkFrom(idCard: string): string {
  let link = '';
  for (let i = 0; i < 8; i += 1) link += BASE_62[mix(idCard, 100 + i) % BASE_62.length];
  return link;
}
