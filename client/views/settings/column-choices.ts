import { COLUMN_LABELS, COLUMNS } from '../../../shared/taxonomy';
import type { ColumnChoice, ListStanding } from './list-choice';

/** What a list can be set to, with the words for it: first what its name says, then the columns, then none. */
export function columnChoices({ detected }: ListStanding): { value: ColumnChoice; words: string }[] {
  const guess = detected.column ? COLUMN_LABELS[detected.column].one : 'not part of the canvas';
  return [
    { value: 'detected', words: `As detected (${guess})` },
    ...COLUMNS.map((column) => ({ value: column, words: COLUMN_LABELS[column].many })),
    { value: 'none', words: 'Not part of the canvas' },
  ];
}
