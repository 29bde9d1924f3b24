import * as z from 'zod/mini';
import { BoardSnapshot, SnapshotCard, SnapshotList } from './snapshot';
import { BoardSummary } from './summary';

/** Trello's own ceilings for one board (platform page, 5.4). A body beyond them is no board. */
export const MAX_OPEN_CARDS = 5_000;
export const MAX_OPEN_LISTS = 500;

/** Body of `POST /api/v1/summary`. */
export const SummaryRequest = z.object({
  ...BoardSnapshot.shape,
  lists: z.array(SnapshotList).check(z.maxLength(MAX_OPEN_LISTS)),
  cards: z.array(SnapshotCard).check(z.maxLength(MAX_OPEN_CARDS)),
});
export type SummaryRequest = z.infer<typeof SummaryRequest>;

/** Answer of `POST /api/v1/summary`. */
export const SummaryAnswer = BoardSummary;
export type SummaryAnswer = BoardSummary;

/** Every way in which the API says no. Closed: a view chooses its words by code. */
export const ERROR_CODES = [
  'token-missing',
  'token-invalid',
  'token-expired',
  'token-other-plugin',
  'token-other-board',
  'keys-unavailable',
  'body-not-json',
  'body-invalid',
  'body-too-large',
  'not-found',
  'method-not-allowed',
  'internal',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** The one shape of every error: problem details (RFC 9457) with a code of ours. */
export const Problem = z.object({
  /** An address of our documentation for this code. */
  type: z.string(),
  title: z.string(),
  status: z.int(),
  /** What happened, where, and what to do. */
  detail: z.string(),
  code: z.enum(ERROR_CODES),
  /** Where in the body the first faults are; paths such as `cards[3].item.evidence[0].who`. At most 10. */
  faults: z.optional(z.array(z.object({ path: z.string(), message: z.string() }))),
});
export type Problem = z.infer<typeof Problem>;
