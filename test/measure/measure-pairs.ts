import { nearDuplicates } from '../../shared/duplicates/near-duplicates';
import type { LabelledPair, Pair } from '../shared/duplicates/labelled-pairs';
import { count, type Counts } from './precision-recall';

/** What the hint does with a list of pairs, and with which it goes wrong. */
export interface PairMeasure extends Counts {
  readonly pairs: number;
  readonly wrong: readonly string[];
}

const isFound = ([one, other]: Pair) => nearDuplicates(one, [{ name: other }]).length > 0;

/** Near duplicates among the pairs, beside what a coach said of them. */
export function measurePairs(pairs: readonly LabelledPair[]): PairMeasure {
  const cases = pairs.map(({ pair, kind, same }) => ({
    words: `${kind}: ${pair.join(' | ')}`,
    expected: same,
    found: isFound(pair),
  }));
  const wrong = cases
    .filter(({ expected, found }) => expected !== found)
    .map(({ words, found }) => `${found ? 'false alarm' : 'missed'}: ${words}`);
  return { pairs: pairs.length, ...count(cases), wrong };
}
