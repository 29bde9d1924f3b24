import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COLUMNS } from '../../../shared/taxonomy';
import { measureNames, quietOnGood } from '../../measure/measure-names';
import { count, precision, recall } from '../../measure/precision-recall';
import { writingChecksTable } from '../../measure/writing-checks-table';
import { LABELLED_NAMES } from './labelled-names';

describe('the list of labelled names', () => {
  it('has at least 240 names, none twice', () => {
    expect(LABELLED_NAMES.length).toBeGreaterThanOrEqual(240);
    const keys = LABELLED_NAMES.map(({ column, name }) => `${column}: ${name}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each(COLUMNS)('has its share of names for a %s, at least a third of them good', (column) => {
    const names = LABELLED_NAMES.filter((labelled) => labelled.column === column);
    expect(names.length).toBeGreaterThanOrEqual(LABELLED_NAMES.length / COLUMNS.length / 2);
    expect(names.filter(({ expect }) => expect.length === 0).length).toBeGreaterThanOrEqual(names.length / 3);
  });

  it('holds a third of the names out', () => {
    const heldOut = LABELLED_NAMES.filter(({ part }) => part === 'held-out');
    expect(heldOut.length).toBeGreaterThanOrEqual(LABELLED_NAMES.length / 3);
  });
});

describe('over the whole list', () => {
  it.each(measureNames(LABELLED_NAMES))('$check is right in 9 of 10 and finds 7 of 10', (measure) => {
    expect(measure.hits).toBeGreaterThanOrEqual(25);
    expect(precision(measure)).toBeGreaterThanOrEqual(0.9);
    expect(recall(measure)).toBeGreaterThanOrEqual(0.7);
  });

  it('good names are left alone, 19 of 20', () => {
    const { quiet, good } = quietOnGood(LABELLED_NAMES);
    expect(quiet / good).toBeGreaterThanOrEqual(0.95);
  });

  it('the figures in the documentation are those printed', () => {
    const page = readFileSync(join(__dirname, '../../../docs/writing-checks.md'), 'utf8');
    expect(page).toContain(writingChecksTable().join('\n'));
  });
});

it('precision and recall count what they say', () => {
  const counts = count([
    { expected: true, found: true },
    { expected: true, found: true },
    { expected: true, found: false },
    { expected: false, found: true },
    { expected: false, found: false },
  ]);
  expect(counts).toEqual({ hits: 2, falseAlarms: 1, misses: 1 });
  expect([precision(counts), recall(counts)]).toEqual([2 / 3, 2 / 3]);
  expect([precision(count([])), recall(count([]))]).toEqual([1, 1]);
});
