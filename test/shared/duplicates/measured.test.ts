import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { measurePairs } from '../../measure/measure-pairs';
import { nearDuplicatesTable } from '../../measure/near-duplicates-table';
import { precision, recall } from '../../measure/precision-recall';
import { LABELLED_PAIRS } from './labelled-pairs';

const heldOut = LABELLED_PAIRS.filter(({ part }) => part === 'held-out');
const tuned = LABELLED_PAIRS.filter(({ part }) => part === 'tuned');

describe('the list of labelled pairs', () => {
  it('has at least 200 pairs, none twice', () => {
    expect(LABELLED_PAIRS.length).toBeGreaterThanOrEqual(200);
    const keys = LABELLED_PAIRS.map(({ pair }) => [...pair].sort().join(' | '));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each([
    ['tuned', tuned],
    ['held out', heldOut],
  ])('is balanced in the part that is %s', (_part, pairs) => {
    const same = pairs.filter((labelled) => labelled.same).length / pairs.length;
    expect(same).toBeGreaterThan(0.4);
    expect(same).toBeLessThan(0.6);
  });

  it('holds a third of the pairs out', () => {
    expect(heldOut.length).toBeGreaterThanOrEqual(LABELLED_PAIRS.length / 3);
  });
});

describe('the hint at near duplicates', () => {
  it.each([
    ['all pairs', LABELLED_PAIRS],
    ['those that it was tuned on', tuned],
    ['those held out', heldOut],
  ])('is right in 9 of 10 and finds 7 of 10 of %s', (_part, pairs) => {
    const measure = measurePairs(pairs);
    expect(precision(measure)).toBeGreaterThanOrEqual(0.9);
    expect(recall(measure)).toBeGreaterThanOrEqual(0.7);
  });

  it('has its figures in the documentation as they are printed', () => {
    const page = readFileSync(join(__dirname, '../../../docs/near-duplicates.md'), 'utf8');
    expect(page).toContain(nearDuplicatesTable().join('\n'));
  });
});
