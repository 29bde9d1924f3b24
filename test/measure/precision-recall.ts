/** How often a check was right and wrong over a list of labelled cases. */
export interface Counts {
  readonly hits: number;
  readonly falseAlarms: number;
  readonly misses: number;
}

/** Counts over cases, each with what was expected and what was found. */
export function count(cases: readonly { readonly expected: boolean; readonly found: boolean }[]): Counts {
  return {
    hits: cases.filter(({ expected, found }) => expected && found).length,
    falseAlarms: cases.filter(({ expected, found }) => !expected && found).length,
    misses: cases.filter(({ expected, found }) => expected && !found).length,
  };
}

/** Of what was found, the share that should be. 1 where nothing was found: nothing was wrong. */
export function precision({ hits, falseAlarms }: Counts): number {
  return hits + falseAlarms === 0 ? 1 : hits / (hits + falseAlarms);
}

/** Of what should be found, the share that was. 1 where there was nothing to find. */
export function recall({ hits, misses }: Counts): number {
  return hits + misses === 0 ? 1 : hits / (hits + misses);
}
