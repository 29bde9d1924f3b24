import {
  DIFFERENT_KINDS,
  LABELLED_PAIRS,
  SAME_KINDS,
  type LabelledPair,
} from '../shared/duplicates/labelled-pairs';
import { measurePairs } from './measure-pairs';
import { precision, recall } from './precision-recall';

const PARTS: readonly (readonly [title: string, pairs: readonly LabelledPair[]])[] = [
  ['all', LABELLED_PAIRS],
  ['tuned', LABELLED_PAIRS.filter(({ part }) => part === 'tuned')],
  ['held out', LABELLED_PAIRS.filter(({ part }) => part === 'held-out')],
];

/** What the hint does with the labelled pairs, as `npm run measure` prints it and `docs/near-duplicates.md` shows it. */
export function nearDuplicatesTable(): string[] {
  const kinds = [
    ...SAME_KINDS.map((kind) => kindLine(kind, 'found')),
    ...DIFFERENT_KINDS.map((kind) => kindLine(kind, 'left alone')),
  ];
  return [
    'part      pairs  hits  false alarms  misses  precision  recall',
    ...PARTS.map(partLine),
    '',
    ...kinds,
  ];
}

function partLine([title, pairs]: (typeof PARTS)[number]): string {
  const measure = measurePairs(pairs);
  const { hits, falseAlarms, misses } = measure;
  return [
    title.padEnd(8),
    String(pairs.length).padStart(5),
    String(hits).padStart(4),
    String(falseAlarms).padStart(12),
    String(misses).padStart(6),
    precision(measure).toFixed(2).padStart(9),
    recall(measure).toFixed(2).padStart(6),
  ].join('  ');
}

function kindLine(kind: LabelledPair['kind'], right: string): string {
  const pairs = LABELLED_PAIRS.filter((labelled) => labelled.kind === kind);
  const { wrong } = measurePairs(pairs);
  return `${kind.padEnd(12)}${String(pairs.length - wrong.length).padStart(3)} of ${String(pairs.length).padStart(2)} ${right}`;
}
