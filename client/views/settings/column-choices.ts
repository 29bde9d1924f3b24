import { COLUMNS } from '../../../shared/taxonomy';
import { core } from '../../language/core';
import { messages } from './messages';
import type { ColumnChoice, ListStanding } from './list-choice';

/** What a list can be set to, with the words for it: first what its name says, then the columns, then none. */
export function columnChoices({ detected }: ListStanding): { value: ColumnChoice; words: string }[] {
  const words = messages().columns;
  return [
    {
      value: 'detected',
      words: words.detected(detected.column ? core().columns[detected.column].one : words.nothing),
    },
    ...COLUMNS.map((column) => ({ value: column, words: core().columns[column].many })),
    { value: 'none', words: words.none },
  ];
}
