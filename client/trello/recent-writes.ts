import { lostChanges, type PartChange, type Parts, type PartsOf } from './parts';

/** What one write of this window changed, part by part, for as long as it is looked after. */
export interface RecentWrite {
  readonly changes: Map<string, PartChange>;
  /** It was found again after a moment: whoever waited for it was told that it is saved. */
  settled: boolean;
  /** Something of it had to be put back since this was last set to false. */
  undone: boolean;
}

const cameOrWent = ({ before, after }: PartChange) => before === undefined || after === undefined;

/**
 * What a write has lost to others. Of a settled one only what came or went as a whole counts: a value that is again as before was
 * most likely put back by somebody on purpose, but an entry that vanishes was written over by a window that had not heard of it.
 */
function lostOf({ changes, settled }: RecentWrite, now: Parts): [string, PartChange][] {
  return [...lostChanges(changes, now)].filter(([, change]) => !settled || cameOrWent(change));
}

/** The writes of one window that others, who read before them, may still undo. */
export class RecentWrites<T> {
  readonly #parts: PartsOf<T>;
  readonly #writes = new Set<RecentWrite>();

  constructor(parts: PartsOf<T>) {
    this.#parts = parts;
  }

  /** Looks after a further write. Where it changes a part anew, older ones must not put the part back to theirs. */
  add(changes: Map<string, PartChange>): RecentWrite {
    for (const older of this.#writes) for (const key of changes.keys()) older.changes.delete(key);
    const write: RecentWrite = { changes, settled: false, undone: false };
    this.#writes.add(write);
    return write;
  }

  /** Looks after it no longer. */
  drop(write: RecentWrite): void {
    this.#writes.delete(write);
  }

  /** The value with everything put back that others have undone; the writes that lost something are marked. */
  putBack(value: T): T {
    const now = this.#parts.take(value);
    const lost = new Map<string, unknown>();
    for (const write of this.#writes) {
      for (const [key, { after }] of lostOf(write, now)) {
        lost.set(key, after);
        write.undone = true;
      }
    }
    return lost.size === 0 ? value : this.#parts.put(value, lost);
  }
}
