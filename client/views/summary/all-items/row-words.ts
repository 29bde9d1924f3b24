import { KIND_FIELD, type RankedRow } from '../../../../shared/ranking/ranked-row';
import { SIGNAL_1 } from '../../../../shared/scoring/signal-1';
import type { Column } from '../../../../shared/taxonomy';
import { coachInWords } from '../../../../shared/words/review';
import { badges } from '../../../language/badges';
import { fieldWords } from '../../../language/fields';
import { messages } from './messages';

/** The values by which the items of a column are told apart, with their words. */
export const kindsOfColumn = (column: Column): Readonly<Record<string, string>> =>
  fieldWords()[KIND_FIELD[column]].values;

/** What that is called in this column: type, category, level. */
export const kindLabelOf = (column: Column): string => fieldWords()[KIND_FIELD[column]].label;

/** What is said of a row in small: its kinds, a coach's mark, whether it is stale. */
export function asideOf({ item, kinds, mark, reviewState }: RankedRow): string {
  const words = kindsOfColumn(item.column);
  return [
    ...kinds.map((kind) => words[kind] ?? kind),
    ...(mark === null ? [] : [coachInWords(mark, reviewState === 'outdated', badges())]),
    ...(item.stale ? [messages().staleFor(SIGNAL_1.staleAfterDays)] : []),
  ].join(' · ');
}
