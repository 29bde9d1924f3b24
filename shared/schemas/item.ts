import * as z from 'zod/mini';
import { FIELDS, REVIEW_MARKS } from '../taxonomy';
import { Evidence } from './evidence';
import { Id } from './ids';
import { Rating } from './rating';

const oneOf = <V extends string>({ values }: { readonly values: readonly V[] }) =>
  z.optional(z.enum(values as readonly [V, ...V[]]));
const anyOf = <V extends string>({ values }: { readonly values: readonly V[] }) =>
  z.optional(z.array(z.enum(values as readonly [V, ...V[]])).check(z.maxLength(values.length)));

const rating = () => z.optional(Rating);

/** The most characters of a free-text field. */
export const MAX_TEXT = 300;
const text = () => z.optional(z.string().check(z.maxLength(MAX_TEXT)));

/** The most cards that one value-map item can address. */
export const MAX_LINKS = 50;

/** The fields of an item. All are optional; a card moved to another column keeps the values of the former one. */
export const ItemFields = z.object({
  jobType: oneOf(FIELDS.jobType),
  supportingRole: oneOf(FIELDS.supportingRole),
  importance: rating(),
  frequency: oneOf(FIELDS.frequency),
  context: text(),
  successMeasure: text(),
  painCategory: oneOf(FIELDS.painCategory),
  riskKind: oneOf(FIELDS.riskKind),
  feltAs: oneOf(FIELDS.feltAs),
  costs: anyOf(FIELDS.costs),
  severity: rating(),
  gainLevel: oneOf(FIELDS.gainLevel),
  gainKind: oneOf(FIELDS.gainKind),
  relevance: rating(),
  served: rating(),
  productKind: oneOf(FIELDS.productKind),
  effects: anyOf(FIELDS.effects),
  addresses: z.optional(z.array(Id).check(z.maxLength(MAX_LINKS))),
});
export type ItemFields = z.infer<typeof ItemFields>;

/** What a coach said of an item (domain page, 7). `of` is a fingerprint of what was reviewed; another one means outdated. */
export const Review = z.object({
  mark: z.enum(REVIEW_MARKS),
  note: z.string().check(z.maxLength(MAX_TEXT)),
  by: Id,
  date: z.string().check(z.maxLength(10)),
  of: z.string().check(z.maxLength(32)),
});
export type Review = z.infer<typeof Review>;

/** The most hints that can be dismissed on one card, and the most characters that one of them takes. */
export const MAX_DISMISSED = 30;
export const MAX_DISMISSED_LENGTH = 24;

/** The most entries of evidence that one item can have. */
export const MAX_ENTRIES = 1_000;

/** What the Power-Up knows of a card beyond Trello's own data. */
export const Item = z.object({
  fields: ItemFields,
  evidence: z.array(Evidence).check(z.maxLength(MAX_ENTRIES)),
  /** Keys of customer segments; empty means the canvas's own. */
  segments: z.array(z.string().check(z.maxLength(40))).check(z.maxLength(20)),
  review: z.optional(Review),
  /** Hints that were dismissed for good; `=` and the end of a card's id says that this card is a different item. */
  dismissed: z.optional(
    z.array(z.string().check(z.maxLength(MAX_DISMISSED_LENGTH))).check(z.maxLength(MAX_DISMISSED)),
  ),
});
export type Item = z.infer<typeof Item>;

/** An item about which nothing is known yet. */
export const EMPTY_ITEM: Item = Object.freeze({ fields: {}, evidence: [], segments: [] }) as Item;
