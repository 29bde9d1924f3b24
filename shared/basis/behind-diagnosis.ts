import type { Diagnosis, ScoredItem } from '../schemas/summary';

type Ranked = Pick<ScoredItem, 'id' | 'priority' | 'latestEvidence'>;

/** Where a column without a fault is cut: its first six, of which the third and the sixth lie apart. */
const AROUND_THE_CUT = 6;

/**
 * The items of a column that a reason of its diagnosis is about (domain page, 6), best first; `null` is that there is no reason, so
 * the items on both sides of the cut. Where items or evidence are too few these are the ones that there are.
 *
 * @param ranked all of the column's items, best first
 */
export function behindDiagnosis<Item extends Ranked>(
  reason: Diagnosis['reasons'][number]['code'] | null,
  ranked: readonly Item[],
): Item[] {
  switch (reason) {
    case 'fewItems':
      return [...ranked];
    case 'fewWithEvidence':
      return ranked.filter(({ latestEvidence }) => latestEvidence !== null);
    case 'manyUntouched':
      return ranked.filter(({ priority, latestEvidence }) => priority === null && latestEvidence === null);
    case 'noClearCut':
      return ranked.slice(2, AROUND_THE_CUT);
    case null:
      return ranked.slice(0, AROUND_THE_CUT);
  }
}
