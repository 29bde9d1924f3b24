import type { Evidence } from '../schemas/evidence';
import type { ItemFields, Review } from '../schemas/item';
import { isProfile, PRIORITY_FIELD, REVIEW_MARKS, type Column } from '../taxonomy';
import { readEntry } from './entry';
import { openEnvelope, type Envelope } from './envelope';
import { FIELD_CODES } from './field-codes';
import type { Stored } from './key';

/** A coach's review, and the fields that it is held against: they are read only where there is one. */
export type BadgeReview = Pick<Review, 'mark' | 'of'> & { readonly fields: ItemFields };

/** As much of a card's stored data as its badges need. */
export type BadgeData =
  | { readonly state: 'unreadable' }
  | {
      readonly state: 'empty' | 'ok';
      readonly evidence: readonly Evidence[];
      /** Whether any field is set. */
      readonly hasFields: boolean;
      /** 1 to 5, or null: unset, or a column without a rating of its own. */
      readonly priority: number | null;
      /** Ids of the cards that a value-map item addresses. */
      readonly addresses: readonly string[];
      readonly review: BadgeReview | null;
    };

/** The codes under which the ratings of priority are stored (fields.ts has all codes; a test holds the two together). */
export const RATING_CODES = { importance: 'im', severity: 'se', relevance: 're' } as const;
/** Likewise for the links of a value-map item. */
export const ADDRESSES_CODE = 'ad';

const isRating = (value: unknown): value is number => [1, 2, 3, 4, 5].includes(value as number);
const isTextUpTo = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length <= most;
const isFieldValue = (value: unknown) =>
  isRating(value) ||
  isTextUpTo(value, 300) ||
  (Array.isArray(value) && value.every((one) => typeof one === 'string'));

/**
 * The fields by name, without the table that says which values each takes: the connector does without it. What is of no field's form
 * is left out; a value that only the table refuses, such as a newer version's, is not.
 */
function plainFields(f: Readonly<Record<string, unknown>>): ItemFields {
  const set = Object.entries(FIELD_CODES).filter(([, code]) => isFieldValue(f[code]));
  return Object.fromEntries(set.map(([name, code]) => [name, f[code]]));
}

/** In the bounds of the schema `Review`, which a test holds together with this. */
function reviewIn({ r, f = {} }: Envelope): BadgeReview | null {
  if (!Array.isArray(r)) return null;
  const [rawMark, note, by, date, of] = r as unknown[];
  const mark = REVIEW_MARKS.find((one) => one === rawMark);
  if (!mark || !isTextUpTo(note, 300) || !isTextUpTo(by, 64) || by === '') return null;
  if (!isTextUpTo(date, 10) || !isTextUpTo(of, 32)) return null;
  return { mark, of, fields: plainFields(f) };
}

function ratingIn({ f = {} }: Envelope, column: Column): number | null {
  if (!isProfile(column)) return null;
  const rating = f[RATING_CODES[PRIORITY_FIELD[column]]];
  return isRating(rating) ? rating : null;
}

/** The rating of a profile item alone, 1 to 5; null where it is unset or cannot be read. Never throws. */
export function readRating(stored: Stored, column: Column): number | null {
  const opened = openEnvelope(stored);
  return opened.state === 'open' ? ratingIn(opened.envelope, column) : null;
}

/** Reads what a card's front shows. A part of its own, so that the connector need not carry every field's schema. Never throws. */
export function readBadgeData(stored: Stored, column: Column): BadgeData {
  const opened = openEnvelope(stored);
  if (opened.state === 'unreadable') return { state: 'unreadable' };
  if (opened.state === 'empty')
    return { state: 'empty', evidence: [], hasFields: false, priority: null, addresses: [], review: null };
  const { f = {}, e = [] } = opened.envelope;
  const links = f[ADDRESSES_CODE];
  return {
    state: 'ok',
    evidence: e.flatMap((raw) => readEntry(raw) ?? []),
    hasFields: Object.keys(f).length > 0,
    priority: ratingIn(opened.envelope, column),
    addresses: Array.isArray(links) ? links.filter((id) => typeof id === 'string') : [],
    review: reviewIn(opened.envelope),
  };
}
