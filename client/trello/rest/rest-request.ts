import type { RestAccess } from './rest-access';
import { RestFailure, type RestReason } from './rest-port';
import { askedPause, pauseBefore, SPACING, type RestTiming } from './rest-timing';

/** Where the API is and how to reach it. */
export interface RestLine {
  /** Origin, as `https://api.trello.com`. */
  readonly origin: string;
  /** The Power-Up's key, which is public. */
  readonly key: string;
  readonly access: RestAccess;
  readonly fetch: typeof fetch;
  readonly timing: RestTiming;
}

export interface RestCall {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Behind `/1`, its parts encoded. */
  readonly path: string;
  readonly values?: Readonly<Record<string, string>>;
}

/** Sends one request, in its turn, and gives the parsed JSON of the answer. @throws RestFailure */
export type RestRequest = (call: RestCall) => Promise<unknown>;

/** What one sending came to. `again`: how long Trello wants to be left alone, in milliseconds, or null where it does not say. */
type Outcome =
  | { readonly done: true; readonly answer: unknown }
  | { readonly done: false; readonly failure: RestFailure; readonly again?: number | null };

/** Errors come as a line of plain text: more than this of it is no use to anybody. */
const MAX_DETAIL = 120;

/** Trello answers 401 both to a token that is worth nothing and to a member who may not. */
function reasonOf(status: number, text: string): RestReason {
  if (status === 401) {
    if (/permission/i.test(text)) return 'no-permission';
    return /key/i.test(text) ? 'refused' : 'no-consent';
  }
  if (status === 403) return 'no-permission';
  if (status === 404) return 'gone';
  if (status === 429) return 'limit';
  return status >= 500 || status === 408 ? 'no-answer' : 'refused';
}

/** Only what was certainly not done, or does no harm when done twice, may be sent again as it is. */
const maySendAgain = ({ method }: RestCall, reason: RestReason) =>
  reason === 'limit' || (reason === 'no-answer' && method !== 'POST');

async function send(
  line: RestLine,
  token: string,
  { method, path, values = {} }: RestCall,
): Promise<Outcome> {
  // A browser's own `fetch` may not be called as a method of anything else.
  const { origin, key, timing, fetch: ask } = line;
  const query = new URLSearchParams(values).toString();
  try {
    const response = await ask(`${origin}/1${path}${query === '' ? '' : `?${query}`}`, {
      method,
      // In a header, since addresses end up in logs.
      headers: { Authorization: `OAuth oauth_consumer_key="${key}", oauth_token="${token}"` },
      credentials: 'omit',
      redirect: 'error',
      cache: 'no-store',
      signal: AbortSignal.timeout(timing.answerWithin),
    });
    const text = await response.text();
    if (response.ok) return { done: true, answer: JSON.parse(text) as unknown };
    const failure = new RestFailure(reasonOf(response.status, text), text.slice(0, MAX_DETAIL));
    return { done: false, failure, again: askedPause(response.headers.get('Retry-After'), timing.now()) };
  } catch (error) {
    // No connection, no answer in time, or an answer that breaks off: what became of the request is unknown.
    return { done: false, failure: new RestFailure('no-answer', error instanceof Error ? error.name : '') };
  }
}

/**
 * Requests one after another, with room between them. One that Trello turned away is sent again a few times. A POST that stayed
 * without an answer is not: it may have been done, and Trello cannot tell a second one from a first.
 */
export function createRequest(line: RestLine): RestRequest {
  const { access, timing } = line;
  let turn: Promise<unknown> = Promise.resolve();
  let nextAt = 0;

  async function spaced(): Promise<void> {
    const early = nextAt - timing.now();
    if (early > 0) await timing.wait(early);
    nextAt = timing.now() + SPACING;
  }

  async function run(call: RestCall): Promise<unknown> {
    for (let attempt = 1; ; attempt += 1) {
      const token = await access.token();
      if (token === null) throw new RestFailure('no-consent');
      await spaced();
      const outcome = await send(line, token, call);
      if (outcome.done) return outcome.answer;
      const { failure, again = null } = outcome;
      // The library would hand out this token again, without asking the member, as long as it is there.
      if (failure.reason === 'no-consent') await access.forget();
      if (!maySendAgain(call, failure.reason)) throw failure;
      const pause = pauseBefore(attempt, again, timing.random);
      if (pause === null) throw failure;
      await timing.wait(pause);
    }
  }

  return (call) => {
    const mine = turn.catch(() => undefined).then(() => run(call));
    turn = mine;
    return mine;
  };
}
