import { changesBetween, type PartsOf } from './parts';
import type { StoredData } from './port';
import { RecentWrites, type RecentWrite } from './recent-writes';
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
   * After each write, milliseconds to wait before reading again, until the write is found. Others' writes that crossed ours have
   * mostly arrived by then. There are as many attempts as pauses.
   */
  readonly pauses: readonly number[];
  /**
   * Milliseconds between further looks at what is saved already: how long Trello takes to tell two windows of each other's writes
   * is not known to either, and one that has not heard of ours may still write over it.
   */
  readonly watch: readonly number[];
  /** Milliseconds that one request to Trello may take. */
  readonly answerWithin: number;
}

export const SAVE_TIMING: SaveTiming = {
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  pauses: [600, 800, 1_100, 1_500, 2_000, 3_000],
  watch: [1_500, 3_000, 6_000],
  answerWithin: ANSWER_WITHIN,
};

/** How often the watch over one write may begin anew; then another program insists, and wins. */
const MOST_WATCHES = 5;

/** An edit that waits to be written. */
interface Waiting<T> {
  readonly edit: (value: T) => T;
  readonly settle: (outcome: SaveOutcome<T>) => void;
  readonly fail: (error: unknown) => void;
}

/** All keys of the place, and what of them is ours. */
interface State<T> {
  readonly stored: StoredData;
  readonly value: T;
}

type Refusal = Extract<SaveOutcome<never>, { saved: false }>;

const refusal = (reason: SaveFailure): Refusal => ({ saved: false, reason });

/**
 * Saves edits of one place in one window. Trello has no locks: a write replaces everything under the place, so whoever read
 * before another's write and writes after it undoes it. Therefore: read, merge, write, read again a little later, and put back
 * what was undone; and keep an eye on it for some seconds more. Reads and writes of one window queue, its waits overlap, and
 * edits that queue up are written together.
 */
export class VerifiedSaver<T> {
  readonly #place: Place<T>;
  readonly #timing: SaveTiming;
  readonly #recent: RecentWrites<T>;
  #waiting: Waiting<T>[] = [];
  #queue: Promise<unknown> = Promise.resolve();

  constructor(place: Place<T>, timing: SaveTiming = SAVE_TIMING) {
    this.#place = place;
    this.#timing = timing;
    this.#recent = new RecentWrites(place.parts);
  }

  /** Applies the edit to what is stored now. Never rejects but for an error thrown by `edit` itself. */
  async save(edit: (value: T) => T): Promise<SaveOutcome<T>> {
    if (!this.#place.mayWrite()) return refusal('read-only');
    return new Promise((settle, fail) => {
      this.#waiting.push({ edit, settle, fail });
      if (this.#waiting.length === 1) void this.#inTurn(() => this.#writeWaiting());
    });
  }

  /** One read, and one write for all the edits that wait. */
  async #writeWaiting(): Promise<void> {
    const before = await this.#read();
    const waiting = this.#waiting.splice(0);
    const settle = (all: readonly Waiting<T>[], outcome: SaveOutcome<T>) => {
      for (const one of all) one.settle(outcome);
    };
    if ('reason' in before) return settle(waiting, before);

    const base = this.#as(before, this.#recent.putBack(before.value));
    const { after, taken } = this.#apply(waiting, base);
    const refused = await this.#write(before, after);
    if (refused !== null) return settle(taken, refused);
    if (this.#changes(before, after).size === 0) return settle(taken, { saved: true, ...before });
    const write = this.#recent.add(this.#changes(base, after));
    void this.#verify(write).then((outcome) => settle(taken, outcome));
  }

  /** Applies edits one after another. One that fails, or for which there is no room, is told so and left out. */
  #apply(waiting: readonly Waiting<T>[], base: State<T>): { after: State<T>; taken: Waiting<T>[] } {
    let after = base;
    const taken: Waiting<T>[] = [];
    for (const one of waiting) {
      try {
        const next = this.#as(base, one.edit(after.value));
        if (this.#isTooLong(next) && this.#changes(after, next).size > 0) {
          one.settle(refusal('does-not-fit'));
        } else {
          after = next;
          taken.push(one);
        }
      } catch (error) {
        one.fail(error);
      }
    }
    return { after, taken };
  }

  /** Waits until a write is found as it was made; whatever others undid meanwhile is put back. */
  async #verify(write: RecentWrite): Promise<SaveOutcome<T>> {
    for (const pause of this.#timing.pauses) {
      const found = await this.#lookAfter(pause, write);
      if (found === null) continue;
      if ('reason' in found) {
        this.#recent.drop(write);
        return found;
      }
      write.settled = true;
      void this.#watch(write);
      return { saved: true, ...found };
    }
    this.#recent.drop(write);
    return refusal('overwritten');
  }

  /** Looks after a settled write for some seconds, and for as long again whenever something had to be put back. */
  async #watch(write: RecentWrite): Promise<void> {
    for (let watches = 0; watches < MOST_WATCHES; watches++) {
      if (await this.#stands(write)) break;
    }
    this.#recent.drop(write);
  }

  async #stands(write: RecentWrite): Promise<boolean> {
    for (const pause of this.#timing.watch) {
      if (write.changes.size === 0) break;
      if ((await this.#lookAfter(pause, write)) === null) return false;
    }
    return true;
  }

  /**
   * After the pause: one read and, where others undid what was written here, one write that puts it back. Null when something
   * of this write had to be put back since the last look; where that was done for another write's sake there is no need to look.
   */
  async #lookAfter(pause: number, write: RecentWrite): Promise<State<T> | Refusal | null> {
    await this.#timing.wait(pause);
    const found = write.undone ? null : await this.#inTurn(() => this.#look());
    const { undone } = write;
    write.undone = false;
    return undone ? null : found;
  }

  async #look(): Promise<State<T> | Refusal> {
    const before = await this.#read();
    if ('reason' in before) return before;
    const after = this.#as(before, this.#recent.putBack(before.value));
    return (await this.#write(before, after)) ?? after;
  }

  /** What all keys will be with this value, and the value as it will be read: writing may trim or shorten. */
  #as({ stored: before }: State<T>, value: T): State<T> {
    const { encode, decode } = this.#place;
    const stored = { ...before, ...encode(before, value) };
    return { stored, value: decode(stored) ?? value };
  }

  #changes(before: State<T>, after: State<T>) {
    const { take } = this.#place.parts;
    return changesBetween(take(before.value), take(after.value));
  }

  #isTooLong({ stored }: { readonly stored: StoredData }): boolean {
    return JSON.stringify(stored).length > this.#place.limit;
  }

  async #read(): Promise<State<T> | Refusal> {
    const stored = await this.#readOrReason();
    if (typeof stored === 'string') return refusal(stored);
    const value = this.#place.decode(stored);
    return value === null ? refusal('unreadable') : { stored, value };
  }

  async #readOrReason(): Promise<StoredData | SaveFailure> {
    try {
      return await this.#guarded(this.#place.read());
    } catch (error) {
      return error instanceof NoAnswer ? 'no-answer' : 'gone';
    }
  }

  /** Writes where something changes. Null when there is nothing to complain of. */
  async #write(before: State<T>, after: State<T>): Promise<Refusal | null> {
    if (this.#changes(before, after).size === 0) return null;
    if (this.#isTooLong(after)) return refusal('does-not-fit');
    const values = this.#place.encode(before.stored, after.value);
    try {
      await this.#guarded(this.#place.write(values));
      return null;
    } catch (error) {
      return refusal(error instanceof NoAnswer ? 'no-answer' : await this.#whyRefused(after));
    }
  }

  /** Trello's refusals carry no reliable code, so a further read tells the reasons apart. */
  async #whyRefused(after: State<T>): Promise<SaveFailure> {
    const now = await this.#readOrReason();
    if (typeof now === 'string') return now;
    return this.#isTooLong({ stored: { ...now, ...after.stored } }) ? 'does-not-fit' : 'read-only';
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
