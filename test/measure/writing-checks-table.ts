import { LABELLED_NAMES, type LabelledName } from '../shared/writing-checks/labelled-names';
import { measureNames, quietOnGood, type CheckMeasure } from './measure-names';
import { precision, recall } from './precision-recall';

const PARTS: readonly (readonly [title: string, names: readonly LabelledName[]])[] = [
  ['all', LABELLED_NAMES],
  ['tuned', LABELLED_NAMES.filter(({ part }) => part === 'tuned')],
  ['held out', LABELLED_NAMES.filter(({ part }) => part === 'held-out')],
];

/** What the checks do with the labelled names, as `npm run measure` prints it and `docs/writing-checks.md` shows it. */
export function writingChecksTable(): string[] {
  const header = ['part', 'check', 'hits', 'false alarms', 'misses', 'precision', 'recall'];
  const rows = PARTS.flatMap(([title, names]) => measureNames(names).map((measure) => rowOf(title, measure)));
  const widths = header.map((title, at) =>
    Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  return [...[header, ...rows].map((row) => lineOf(row, widths)), '', ...PARTS.map(goodLine)];
}

function rowOf(title: string, measure: CheckMeasure): string[] {
  const { check, hits, falseAlarms, misses } = measure;
  const shares = [precision(measure), recall(measure)].map((share) => share.toFixed(2));
  return [title, check, ...[hits, falseAlarms, misses].map(String), ...shares];
}

function lineOf(row: readonly string[], widths: readonly number[]): string {
  const cells = row.map((cell, at) => {
    const width = widths[at] ?? 0;
    return at < 2 ? cell.padEnd(width) : cell.padStart(width);
  });
  return cells.join('  ').trimEnd();
}

function goodLine([title, names]: (typeof PARTS)[number]): string {
  const { quiet, good } = quietOnGood(names);
  return `${title}: ${names.length} names, ${good} of them good; no hint on ${quiet} of the good ones`;
}
