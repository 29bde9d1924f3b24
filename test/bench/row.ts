/** One measured ratio against a baseline of the same run, and the most that it may be. */
export interface BenchRow {
  readonly what: string;
  readonly ratio: number;
  readonly target: number;
  /** What the ratio rests on, such as "41 ms against 35 ms". */
  readonly detail: string;
}

/** A group of measurements that share their setup. */
export type Bench = () => BenchRow[] | Promise<BenchRow[]>;

/**
 * Median milliseconds of several functions, measured in turns so that a machine that slows down slows all of them. Each is run a few
 * times first. Garbage is not collected by force in between: a full collection also drops the engine's knowledge of objects of which
 * none is alive at that moment, and the next run would pay for learning it anew.
 */
export function medians<Name extends string>(
  runs: Readonly<Record<Name, () => unknown>>,
  repeats = 25,
): Record<Name, number> {
  const names = Object.keys(runs) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = -WARM_UP; round < repeats; round++) {
    for (const name of names) {
      const start = performance.now();
      runs[name]();
      if (round >= 0) times[name].push(performance.now() - start);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<Name, number>;
}

const WARM_UP = 8;

/** The middle of the values, of an even number the upper one. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
