import { mappingReasonInWords } from '../../../shared/words/mapping-reason';
import { mappingWords } from '../../language/mapping';
import type { ListStanding } from './list-choice';
import { messages } from './messages';

/** Why a list stands for what it does, and what would make it a column where it is none. */
export function whyInWords({ now, names }: Pick<ListStanding, 'now' | 'names'>): string {
  const reason = mappingReasonInWords(now, mappingWords());
  if (names.length === 0) return reason;
  const words = messages().columns;
  const quoted = names.map(({ name }) => name);
  return now.reason.code === 'notRecognised'
    ? words.notRecognised(quoted)
    : `${reason} ${words.wouldCount(quoted)}`;
}
