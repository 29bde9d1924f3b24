import type { Language } from '../language/language';
import type { ListMapping } from '../schemas/list-mapping';
import { PROFILE_COLUMNS, type Column } from '../taxonomy';
import { LIST_NAMES } from '../set-up/list-names';
import { readListName } from './read-name';

/** A name under which a list would be recognised, and as which column. */
export interface NameThatCounts {
  readonly column: Column;
  readonly name: string;
}

/**
 * Under which names a list that is no column now would be one, in the member's language: that of the column which its name hints at,
 * or else those of the customer profile that no list stands for yet. None for a list that is a column, that somebody took off the
 * canvas, or where the board has all of the profile: such a list is most likely none on purpose.
 */
export function namesThatCount(
  mapping: ListMapping,
  all: readonly ListMapping[],
  language: Language,
): NameThatCounts[] {
  const { column, reason, name } = mapping;
  if (column !== null || reason.code === 'chosen') return [];
  const hinted = readListName(name)?.column;
  const taken = new Set(all.map((other) => other.column));
  const columns = hinted ? [hinted] : PROFILE_COLUMNS.filter((each) => !taken.has(each));
  return columns.map((each) => ({ column: each, name: LIST_NAMES[language][each] }));
}
