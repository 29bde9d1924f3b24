import type { Evidence } from '../schemas/evidence';
import type { ItemFields } from '../schemas/item';

/** What a review is about: a card's name, and the fields and evidence stored on it. */
export interface Reviewed {
  readonly name: string;
  readonly fields: ItemFields;
  readonly evidence: readonly Evidence[];
}

/** Choices of several values are sets: the order in which they were ticked says nothing. */
const inOrder = (value: unknown) => (Array.isArray(value) ? [...(value as string[])].sort() : value);

function fieldsInOrder(fields: ItemFields): [name: string, value: unknown][] {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]): [string, unknown] => [name, inOrder(value)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function entryAsText({ id, who, customers, kind, date, note, stance, signals, link }: Evidence) {
  return JSON.stringify([id, who, customers, kind, date, note, stance, inOrder(signals), link ?? '']);
}

/**
 * A text's hash of 53 bits: cyrb53 by bryc (public domain), two lanes of multiply and xor as in MurmurHash, of which the upper one
 * gives 21 bits. Fast and even, and no secret: who wants two cards with the same one can make them.
 */
function cyrb53(text: string): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 0x100000000 * (b & 0x1fffff) + (a >>> 0);
}

/**
 * A short text that is another one after any change of the name, of a field or of the evidence: at most 11 characters. The order
 * of fields, of entries and of what was ticked changes nothing, nor does writing and reading again. Two different states of a card
 * have the same one once in 2^53 times.
 */
export function fingerprintOf({ name, fields, evidence }: Reviewed): string {
  const parts = [name, fieldsInOrder(fields), evidence.map(entryAsText).sort()];
  return cyrb53(JSON.stringify(parts)).toString(36);
}
