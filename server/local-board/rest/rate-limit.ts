import { RestError } from './rest-error';

/** Milliseconds over which Trello counts, and how many requests it takes in them (platform page, 5.3). */
const WINDOW = 10_000;
const PER_TOKEN = 100;
const PER_KEY = 300;

/** How far one caller is in the running window. */
interface Count {
  startedAt: number;
  made: number;
}

/** Counts a request and gives the headers that tell how many are left. */
export type RateLimit = (key: string, token: string) => Record<string, string>;

/**
 * Trello's limits, counted from the first request of a window.
 * @param now milliseconds
 */
export function createRateLimit(now: () => number): RateLimit {
  const counts = new Map<string, Count>();

  /** Gives how many requests are left, below zero when there are none. */
  function count(caller: string, max: number): { left: number; endsIn: number } {
    const before = counts.get(caller);
    const running = before && now() - before.startedAt < WINDOW ? before : { startedAt: now(), made: 0 };
    running.made += 1;
    counts.set(caller, running);
    return { left: max - running.made, endsIn: running.startedAt + WINDOW - now() };
  }

  return (key, token) => {
    const limits = [
      { of: 'key', error: 'API_KEY_LIMIT_EXCEEDED', max: PER_KEY, ...count(`key ${key}`, PER_KEY) },
      {
        of: 'token',
        error: 'API_TOKEN_LIMIT_EXCEEDED',
        max: PER_TOKEN,
        ...count(`token ${token}`, PER_TOKEN),
      },
    ];
    const headers = Object.fromEntries(
      limits.flatMap(({ of, max, left }) => [
        [`x-rate-limit-api-${of}-interval-ms`, String(WINDOW)],
        [`x-rate-limit-api-${of}-max`, String(max)],
        [`x-rate-limit-api-${of}-remaining`, String(Math.max(0, left))],
      ]),
    );
    const passed = limits.find(({ left }) => left < 0);
    if (!passed) return headers;
    const body = { error: passed.error, message: 'Rate limit exceeded' };
    throw new RestError(429, body, { ...headers, 'Retry-After': String(Math.ceil(passed.endsIn / 1_000)) });
  };
}
