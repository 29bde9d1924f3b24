import type { ScoredItem } from '../schemas/summary';
import { VERDICTS } from '../taxonomy';

/** What decides an item's place in its column. */
export interface Rankable extends Pick<
  ScoredItem,
  'id' | 'score' | 'verdict' | 'supporting' | 'priority' | 'latestEvidence'
> {
  /** Where its list stands on the board, and the card in its list; from 0. */
  readonly listPosition: number;
  readonly cardPosition: number;
}

/**
 * The one order of items: score, and among equals verdict, people who support, priority (unset last), latest evidence (none last),
 * place on the board, id (domain page, 4). Total, so that a ranking is the same whatever order the items come in.
 * Negative where `a` comes first.
 */
export function compareRank(a: Rankable, b: Rankable): number {
  return (
    b.score - a.score ||
    VERDICTS.indexOf(b.verdict) - VERDICTS.indexOf(a.verdict) ||
    b.supporting.customers - a.supporting.customers ||
    compareBeyondCustomers(a, b)
  );
}

/** The part of the order that does not depend on which customers were heard. */
export function compareBeyondCustomers(
  a: Omit<Rankable, 'score' | 'verdict' | 'supporting'>,
  b: Omit<Rankable, 'score' | 'verdict' | 'supporting'>,
): number {
  return (
    (b.priority ?? 0) - (a.priority ?? 0) ||
    compareText(b.latestEvidence ?? '', a.latestEvidence ?? '') ||
    a.listPosition - b.listPosition ||
    a.cardPosition - b.cardPosition ||
    compareText(a.id, b.id)
  );
}

/** By code unit: the same everywhere, unlike a locale's order. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
