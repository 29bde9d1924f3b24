/** Trello did not answer in time. Whether a write took effect is then unknown. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/** How long a view waits for one answer of Trello, in milliseconds. The library itself waits for ever. */
export const ANSWER_WITHIN = 8_000;

/** The promise's outcome, or a rejection with `NoAnswer` after `ms` milliseconds. */
export function withTimeout<T>(promise: Promise<T>, ms: number = ANSWER_WITHIN): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new NoAnswer(`Trello did not answer within ${ms / 1_000} s`)), ms);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
