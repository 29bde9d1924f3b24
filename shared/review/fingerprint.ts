import { fnv1a } from '../fnv1a';
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

/** Where the second of two hashes of a text begins: any number but the first one's start. */
const SECOND_START = 0x2545f491;

/** A hash as seven digits of base 36. */
const inDigits = (hash: number) => hash.toString(36).padStart(7, '0');

/**
 * A short text that is another one after any change of the name, of a field or of the evidence: 14 characters. The order
 * of fields, of entries and of what was ticked changes nothing, nor does writing and reading again. Two hashes of 32 bits, so
 * that two different states of a card have the same one next to never.
 */
export function fingerprintOf({ name, fields, evidence }: Reviewed): string {
  const parts = [name, fieldsInOrder(fields), evidence.map(entryAsText).sort()];
  const text = JSON.stringify(parts);
  return inDigits(fnv1a(text)) + inDigits(fnv1a(text, SECOND_START));
}
