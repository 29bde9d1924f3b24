import type { ScoredItem } from '../schemas/summary';
import { VERDICTS } from '../taxonomy';
import type { RankedRow } from './ranked-row';

/** What a ranking can be sorted by, in the order in which a table shows it. */
export const SORT_KEYS = [
  'rank',
  'name',
  'verdict',
  'score',
  'people',
  'priority',
  'opportunity',
  'latest',
] as const;
export type SortKey = (typeof SORT_KEYS)[number];

/** A key and its direction. */
export interface Sorting {
  readonly by: SortKey;
  readonly descending: boolean;
}

/** How a column is sorted when one first asks for it: what matters most on top, names and ranks from their beginning. */
export const firstSorting = (by: SortKey): Sorting => ({ by, descending: by !== 'rank' && by !== 'name' });

type Figure = (item: ScoredItem) => number | string | null;

const FIGURES: Readonly<Record<Exclude<SortKey, 'name'>, Figure>> = {
  rank: ({ rank }) => rank,
  verdict: ({ verdict }) => VERDICTS.indexOf(verdict),
  score: ({ score }) => score,
  people: ({ supporting }) => supporting.customers,
  priority: ({ priority }) => priority,
  opportunity: ({ opportunity }) => opportunity,
  latest: ({ latestEvidence }) => latestEvidence,
};

/**
 * The rows in another order. What is not set comes last in both directions, equals stand in their rank: so an order is total and the
 * same on every machine.
 *
 * @param compareNames how the reader's language orders names; negative where the first comes before
 */
export function sortRows(
  rows: readonly RankedRow[],
  { by, descending }: Sorting,
  compareNames: (a: string, b: string) => number,
): RankedRow[] {
  const sign = descending ? -1 : 1;
  const byRank = (a: RankedRow, b: RankedRow) => a.item.rank - b.item.rank;
  if (by === 'name') {
    return [...rows].sort((a, b) => sign * compareNames(a.item.name, b.item.name) || byRank(a, b));
  }
  const figure = FIGURES[by];
  return [...rows].sort((a, b) => {
    const [x, y] = [figure(a.item), figure(b.item)];
    if (x === y) return byRank(a, b);
    if (x === null) return 1;
    if (y === null) return -1;
    return x < y ? -sign : sign;
  });
}
