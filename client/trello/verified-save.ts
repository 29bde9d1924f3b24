import { changesBetween, lostChanges, type PartChange, type PartsOf } from './parts';
import type { StoredData } from './port';
import { ANSWER_WITHIN, NoAnswer, withTimeout } from './with-timeout';

/** Why nothing, or nothing certain, was saved. */
export type SaveFailure = 'does-not-fit' | 'read-only' | 'no-answer' | 'unreadable' | 'gone' | 'overwritten';

/** `stored` are all keys as last read. */
export type SaveOutcome<T> =
  | { readonly saved: true; readonly value: T; readonly stored: StoredData }
  | { readonly saved: false; readonly reason: SaveFailure };

/** Where one thing is kept in Trello, and in which form. */
export interface Place<T> {
  readonly mayWrite: () => boolean;
  readonly read: () => Promise<StoredData>;
  readonly write: (values: StoredData) => Promise<void>;
  /** Null when what is stored cannot be understood: it is then never written over. */
  readonly decode: (stored: StoredData) => T | null;
  /** The keys to write; what others keep inside them is kept. */
  readonly encode: (stored: StoredData, value: T) => StoredData;
  /** The most characters of the JSON text of all keys together. */
  readonly limit: number;
  readonly parts: PartsOf<T>;
}

/** The passing of time, injected so that tests do not wait. */
export interface SaveTiming {
  readonly wait: (ms: number) => Promise<void>;
  /**
   * After each write, milliseconds to wait before reading again. The first must outlast the time in which another window that
   * read before our write may still write; there are as many attempts as pauses.
   */
  readonly pauses: readonly number[];
  /** Milliseconds that one request to Trello may take. */
  readonly answerWithin: number;
}

export const SAVE_TIMING: SaveTiming = {
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  pauses: [600, 800, 1_100, 1_500, 2_000, 3_000],
  answerWithin: ANSWER_WITHIN,
};

type Changes = Map<string, PartChange>;
/** `changes` were written and are still to be verified. */
type MergeResult<T> = { readonly outcome: SaveOutcome<T> } | { readonly changes: Changes };

/**
 * Saves edits of one place in one window. Trello has no locks: a write replaces everything under the place, so whoever read
 * before another's write and writes after it undoes it. Therefore: read, merge, write, read again a little later, and merge
 * once more what was undone. Reads and writes of one window queue; its waits overlap.
 */
export class VerifiedSaver<T> {
  readonly #place: Place<T>;
  readonly #timing: SaveTiming;
  #queue: Promise<unknown> = Promise.resolve();
  /** Changes written from here and not yet found again. */
  readonly #unverified = new Set<Changes>();

  constructor(place: Place<T>, timing: SaveTiming = SAVE_TIMING) {
    this.#place = place;
    this.#timing = timing;
  }

  /** Applies the edit to what is stored now. Never rejects but for an error thrown by `edit` itself. */
  async save(edit: (value: T) => T): Promise<SaveOutcome<T>> {
    if (!this.#place.mayWrite()) return { saved: false, reason: 'read-only' };
    const first = await this.#inTurn(() => this.#begin(edit));
    if ('outcome' in first) return first.outcome;
    try {
      return await this.#verify(first.changes);
    } finally {
      this.#unverified.delete(first.changes);
    }
  }

  async #begin(edit: (value: T) => T): Promise<MergeResult<T>> {
    const result = await this.#merge(edit);
    if ('changes' in result) {
      this.#supersede(result.changes);
      this.#unverified.add(result.changes);
    }
    return result;
  }

  async #verify(changes: Changes): Promise<SaveOutcome<T>> {
    for (const pause of this.#timing.pauses) {
      await this.#timing.wait(pause);
      const again = await this.#inTurn(() => this.#merge((value) => this.#restored(value, changes)));
      if ('outcome' in again) return again.outcome;
    }
    return { saved: false, reason: 'overwritten' };
  }

  /** The value with those of the changes put back that somebody's write has undone. */
  #restored(value: T, changes: Changes): T {
    const { take, put } = this.#place.parts;
    const lost = lostChanges(changes, take(value));
    return lost.size === 0 ? value : put(value, new Map([...lost].map(([key, { after }]) => [key, after])));
  }

  /** One read and, where the edit changes something, one write. */
  async #merge(edit: (value: T) => T): Promise<MergeResult<T>> {
    const stored = await this.#readOrReason();
    if (typeof stored === 'string') return { outcome: { saved: false, reason: stored } };
    const { decode, encode, limit, parts } = this.#place;
    const value = decode(stored);
    if (value === null) return { outcome: { saved: false, reason: 'unreadable' } };

    const values = encode(stored, edit(value));
    const wanted = { ...stored, ...values };
    // Compared in the form in which it will be read, since writing may trim or shorten.
    const changes = changesBetween(parts.take(value), parts.take(decode(wanted) ?? value));
    if (changes.size === 0) return { outcome: { saved: true, value, stored } };
    if (JSON.stringify(wanted).length > limit) return { outcome: { saved: false, reason: 'does-not-fit' } };

    const refusal = await this.#writeOrReason(values, wanted);
    return refusal ? { outcome: { saved: false, reason: refusal } } : { changes };
  }

  /** A newer change of a part from this window: older ones must not put the part back to theirs. */
  #supersede(changes: Changes): void {
    for (const older of this.#unverified) for (const key of changes.keys()) older.delete(key);
  }

  async #readOrReason(): Promise<StoredData | SaveFailure> {
    try {
      return await this.#guarded(this.#place.read());
    } catch (error) {
      return error instanceof NoAnswer ? 'no-answer' : 'gone';
    }
  }

  /** Trello's refusals carry no reliable code, so a further read tells the reasons apart. */
  async #writeOrReason(values: StoredData, wanted: StoredData): Promise<SaveFailure | null> {
    try {
      await this.#guarded(this.#place.write(values));
      return null;
    } catch (error) {
      if (error instanceof NoAnswer) return 'no-answer';
      const now = await this.#readOrReason();
      if (typeof now === 'string') return now;
      const grown = JSON.stringify({ ...now, ...wanted }).length > this.#place.limit;
      return grown ? 'does-not-fit' : 'read-only';
    }
  }

  #guarded<R>(request: Promise<R>): Promise<R> {
    return withTimeout(request, this.#timing.answerWithin);
  }

  #inTurn<R>(step: () => Promise<R>): Promise<R> {
    const turn = this.#queue.then(step);
    this.#queue = turn.catch(() => undefined);
    return turn;
  }
}
