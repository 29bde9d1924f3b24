/** A value that can be watched. Setting the same value again tells nobody. */
export interface Observable<T> {
  get(): T;
  set(next: T): void;
  /** Calls `listener` after every change. Gives a function that ends it. */
  watch(listener: (value: T) => void): () => void;
}

export function observable<T>(initial: T): Observable<T> {
  let value = initial;
  const listeners = new Set<(value: T) => void>();
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of [...listeners]) listener(next);
    },
    watch(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
