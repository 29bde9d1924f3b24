import * as z from 'zod/mini';
import { EVIDENCE_KINDS, SIGNALS, STANCES } from '../taxonomy';

/** A calendar day, `YYYY-MM-DD`, without a zone: the day on which the team learnt it. Years 1900 to 2999. */
export const Day = z.string().check(z.regex(/^(19|2\d)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));

/** The most characters that one note may have. A card holds 4,096 characters in all. */
export const MAX_NOTE = 2_000;
/** The most characters of a customer's code. */
export const MAX_WHO = 80;
/** The most people that one entry (a survey, a count) may stand for. */
export const MAX_CUSTOMERS = 1_000_000;
/** Characters of a link. */
export const MAX_LINK = 500;

/** One entry of an item's evidence log (domain page, 2). */
export const Evidence = z.object({
  /** Short and unique on its card; made by whoever adds the entry, so that two members' entries can be told apart. */
  id: z.string().check(z.minLength(1), z.maxLength(16)),
  /** A customer, best as a code such as C07. Compared after trimming, case folding and NFKC. */
  who: z.string().check(z.trim(), z.minLength(1), z.maxLength(MAX_WHO)),
  /** How many people the entry stands for: 1 unless it is a survey or a count. */
  customers: z.int().check(z.minimum(1), z.maximum(MAX_CUSTOMERS)),
  kind: z.enum(EVIDENCE_KINDS),
  date: Day,
  /** A quote, or what was seen. May be empty. */
  note: z.string().check(z.maxLength(MAX_NOTE)),
  stance: z.enum(STANCES),
  signals: z.array(z.enum(SIGNALS)).check(z.maxLength(SIGNALS.length)),
  /** An https address where more can be read. */
  link: z.optional(z.url({ protocol: /^https$/ }).check(z.maxLength(MAX_LINK))),
});
export type Evidence = z.infer<typeof Evidence>;
