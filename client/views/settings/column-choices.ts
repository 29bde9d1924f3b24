import { COLUMNS } from '../../../shared/taxonomy';
import { core } from '../../language/core';
import type { ColumnChoice, ListStanding } from './list-choice';

/** What a list can be set to, with the words for it: first what its name says, then the columns, then none. */
export function columnChoices({ detected }: ListStanding): { value: ColumnChoice; words: string }[] {
  const guess = detected.column ? core().columns[detected.column].one : 'not part of the canvas';
  return [
    { value: 'detected', words: `As detected (${guess})` },
    ...COLUMNS.map((column) => ({ value: column, words: core().columns[column].many })),
    { value: 'none', words: 'Not part of the canvas' },
  ];
}
