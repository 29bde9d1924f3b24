import type { WritingCheck } from '../../../shared/writing-checks/writing-check';
import { COLUMNS, type Column } from '../../../shared/taxonomy';
import { HELD_OUT_NAMES } from './held-out-names';
import { MORE_HELD_OUT_NAMES } from './more-held-out-names';
import { MORE_TUNED_NAMES } from './more-tuned-names';
import { TUNED_NAMES } from './tuned-names';

/** Names by column, each with the checks that should speak up. */
export type NamesByColumn = Readonly<Record<Column, readonly (readonly [string, ...WritingCheck[]])[]>>;

/** A card's name and what a coach would say about it. */
export interface LabelledName {
  readonly name: string;
  readonly column: Column;
  /** Empty for a good name. */
  readonly expect: readonly WritingCheck[];
  /** Whether the rules were written with this name in sight. */
  readonly part: 'tuned' | 'held-out';
}

const labelled = (part: LabelledName['part'], names: NamesByColumn): LabelledName[] =>
  COLUMNS.flatMap((column) => names[column].map(([name, ...expect]) => ({ name, column, expect, part })));

/** Our own names for imaginary boards. "BikeNow" is the product of the team that wrote them. */
export const LABELLED_NAMES: readonly LabelledName[] = [
  ...labelled('tuned', TUNED_NAMES),
  ...labelled('tuned', MORE_TUNED_NAMES),
  ...labelled('held-out', HELD_OUT_NAMES),
  ...labelled('held-out', MORE_HELD_OUT_NAMES),
];

/** The names in the product column of the imaginary board. */
export const OWN_PRODUCTS: readonly string[] = ['BikeNow', 'Repair voucher for tyres'];
