/** Time and chance, as requests need them. Tests hand in their own. */
export interface RestTiming {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
  /** From 0 to below 1. */
  readonly random: () => number;
  /** Milliseconds for which an answer is waited for. */
  readonly answerWithin: number;
}

/** As in a browser. */
export const REST_TIMING: RestTiming = {
  now: () => Date.now(),
  wait: (ms) => new Promise((done) => setTimeout(done, ms)),
  random: () => Math.random(),
  answerWithin: 20_000,
};

/**
 * Milliseconds from one request to the next: 80 in ten seconds, where Trello takes 100 of a token, so that another window of the
 * member's has room beside this one.
 */
export const SPACING = 125;

/** How often a request is sent at most. */
export const ATTEMPTS = 4;

/** The longest that a member is made to wait for Trello's limits, in milliseconds. Its windows last ten seconds. */
const MAX_PAUSE = 30_000;
const FIRST_PAUSE = 1_500;

/**
 * The pause that Trello asks for by `Retry-After` (seconds, or a date), in milliseconds; null where it asks for none.
 * @param now milliseconds since 1970
 */
export function askedPause(header: string | null, now: number): number | null {
  const text = header?.trim() ?? '';
  if (text === '') return null;
  const ms = /^\d+$/.test(text) ? Number(text) * 1_000 : Date.parse(text) - now;
  return Number.isFinite(ms) ? Math.max(0, ms) : null;
}

/**
 * How long to wait before a request is sent again, in milliseconds: what Trello asks for, else doubling with up to a half more by
 * chance, so that many who were turned away together do not come back together. Null when it would take too long, or too often.
 *
 * @param attempt how often it was sent already, from 1
 */
export function pauseBefore(attempt: number, asked: number | null, random: () => number): number | null {
  if (attempt >= ATTEMPTS) return null;
  const pause = asked ?? FIRST_PAUSE * 2 ** (attempt - 1) * (1 + random() / 2);
  return pause > MAX_PAUSE ? null : pause;
}
