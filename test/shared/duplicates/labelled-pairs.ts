import { HELD_OUT_PAIRS } from './held-out-pairs';
import { TUNED_PAIRS } from './tuned-pairs';

/** In which way two names of one item differ. */
export const SAME_KINDS = ['order', 'inflection', 'marks', 'longer', 'typo', 'reworded'] as const;
/** In which way the names of two items are alike. */
export const DIFFERENT_KINDS = [
  'opposite',
  'moment',
  'number',
  'negation',
  'otherThing',
  'otherPerson',
  'related',
  'unrelated',
] as const;

export type SameKind = (typeof SAME_KINDS)[number];
export type DifferentKind = (typeof DIFFERENT_KINDS)[number];
export type Pair = readonly [one: string, other: string];

/** Pairs of names, in groups that say what is hard about them. */
export interface PairsByKind {
  readonly same: Readonly<Record<SameKind, readonly Pair[]>>;
  readonly different: Readonly<Record<DifferentKind, readonly Pair[]>>;
}

/** Two cards of one column, and whether a coach would merge them. */
export interface LabelledPair {
  readonly pair: Pair;
  readonly kind: SameKind | DifferentKind;
  readonly same: boolean;
  /** Whether the rules were written with this pair in sight. */
  readonly part: 'tuned' | 'held-out';
}

function labelled(part: LabelledPair['part'], { same, different }: PairsByKind): LabelledPair[] {
  return [
    ...SAME_KINDS.flatMap((kind) => same[kind].map((pair) => ({ pair, kind, same: true, part }))),
    ...DIFFERENT_KINDS.flatMap((kind) => different[kind].map((pair) => ({ pair, kind, same: false, part }))),
  ];
}

/** Our own names for imaginary boards. */
export const LABELLED_PAIRS: readonly LabelledPair[] = [
  ...labelled('tuned', TUNED_PAIRS),
  ...labelled('held-out', HELD_OUT_PAIRS),
];
