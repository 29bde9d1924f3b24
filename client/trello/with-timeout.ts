/** Trello did not answer in time. Whether a write took effect is then unknown. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/** How long a view waits for one answer of Trello, in milliseconds. The library itself waits for ever. */
export const ANSWER_WITHIN = 8_000;

/** One timer for all that began to wait in the same task: a thousand badges are asked for at once, and timers are dear. */
class Deadline {
  private readonly late: Promise<never>;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waiting = 0;

  constructor(ms: number) {
    this.late = new Promise((_, reject) => {
      this.timer = setTimeout(() => reject(new NoAnswer(`Trello did not answer within ${ms / 1_000} s`)), ms);
    });
  }

  async for<T>(promise: Promise<T>): Promise<T> {
    this.waiting += 1;
    try {
      return await Promise.race([promise, this.late]);
    } finally {
      this.waiting -= 1;
      if (this.waiting === 0) clearTimeout(this.timer);
    }
  }
}

/** The deadlines of the running task, by their milliseconds. */
const ofThisTask = new Map<number, Deadline>();

function deadlineIn(ms: number): Deadline {
  const shared = ofThisTask.get(ms);
  if (shared) return shared;
  const deadline = new Deadline(ms);
  ofThisTask.set(ms, deadline);
  void Promise.resolve().then(() => ofThisTask.delete(ms));
  return deadline;
}

/** The promise's outcome, or a rejection with `NoAnswer` after `ms` milliseconds. */
export function withTimeout<T>(promise: Promise<T>, ms: number = ANSWER_WITHIN): Promise<T> {
  return deadlineIn(ms).for(promise);
}
