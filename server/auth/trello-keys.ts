import { importSPKI, type CryptoKey } from 'jose';
import * as z from 'zod/mini';

/** The public keys that tokens may be signed with now. */
export interface KeySource {
  /**
   * Keys to try, newest known. `unknownTo` are keys that did not fit: the source may look for newer ones.
   * @throws KeysUnavailable when no key was ever had
   */
  keys(unknownTo?: readonly CryptoKey[]): Promise<readonly CryptoKey[]>;
}

/** Trello's key set could not be had, and there is no earlier one. */
export class KeysUnavailable extends Error {
  constructor(cause: unknown) {
    super('no key set', { cause });
    this.name = 'KeysUnavailable';
  }
}

/** What Trello's address answers (platform page, 4): PEM texts, normally one, two while they rotate. */
const KeySet = z.object({
  keys: z.array(z.string().check(z.maxLength(10_000))).check(z.minLength(1), z.maxLength(10)),
});

/** Milliseconds for which a key set is good without asking again. */
const FRESH_FOR = 4 * 60 * 60 * 1000;
/** Milliseconds between two requests, however many unknown keys come in. */
const ASK_AGAIN_AFTER = 30_000;
/** Milliseconds for one request. */
const ANSWER_WITHIN = 5_000;

const importAll = (pems: readonly string[]) => Promise.all(pems.map((pem) => importSPKI(pem, 'RS256')));

/** Keys that are known from the start, as on the local board. */
export function fixedKeys(pems: readonly string[]): KeySource {
  const imported = importAll(pems);
  // Whoever asks first hears of a bad key; until then it is no unhandled rejection.
  imported.catch(() => undefined);
  return { keys: () => imported };
}

/**
 * Trello's published keys, fetched from `url`, kept for four hours, fetched once more when a token fits none of them but at most
 * every 30 seconds. While the address does not answer the last good keys serve on, and nobody whose token fits one waits for it.
 *
 * @param dependencies.answerWithin milliseconds for one request
 */
export function createKeySource(dependencies: {
  readonly url: string;
  readonly fetch: typeof globalThis.fetch;
  readonly now: () => Date;
  readonly answerWithin?: number;
}): KeySource {
  const { url, fetch, now, answerWithin = ANSWER_WITHIN } = dependencies;
  let known: readonly CryptoKey[] = [];
  let knownSince = -Infinity;
  let askedAt = -Infinity;
  let lastFailure: unknown = null;
  let underWay: Promise<void> | null = null;

  async function load(): Promise<void> {
    try {
      const answer = await fetch(url, { signal: AbortSignal.timeout(answerWithin), redirect: 'error' });
      if (!answer.ok) throw new Error(`the key address answered ${answer.status}`);
      known = await importAll(KeySet.parse(await answer.json()).keys);
      knownSince = now().getTime();
    } catch (error) {
      lastFailure = error;
    }
  }

  /** One request for all who wait, and none too soon after the last. */
  async function ask(): Promise<void> {
    if (!underWay && now().getTime() - askedAt < ASK_AGAIN_AFTER) return;
    if (!underWay) {
      askedAt = now().getTime();
      underWay = load().finally(() => {
        underWay = null;
      });
    }
    await underWay;
  }

  return {
    async keys(unknownTo) {
      const stale = now().getTime() - knownSince >= FRESH_FOR;
      const asked = stale || unknownTo === known ? ask() : null;
      // Keys that are merely old are renewed behind the caller's back: the address may hang.
      if (known.length === 0 || unknownTo === known) await asked;
      if (known.length === 0) throw new KeysUnavailable(lastFailure);
      return known;
    },
  };
}
