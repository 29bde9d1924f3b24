import type { ColumnList } from './board-columns';
import type { NewName } from './interview-draft';
import { messages } from './messages';

/** The names that belong to one list. */
export interface NamesOfList {
  readonly idList: string;
  /** Undefined for a list that has left the canvas since. */
  readonly list: ColumnList | undefined;
  readonly names: readonly string[];
}

/** The names by list, in the board's order; those of lists that are gone come last. */
export function namesByList(newNames: readonly NewName[], lists: readonly ColumnList[]): NamesOfList[] {
  const ids = [...new Set([...lists.map(({ id }) => id), ...newNames.map(({ idList }) => idList)])];
  return ids.flatMap((idList) => {
    const names = newNames.filter((one) => one.idList === idList).map(({ name }) => name);
    return names.length === 0 ? [] : [{ idList, list: lists.find(({ id }) => id === idList), names }];
  });
}

/**
 * The names as text, one a line: pasted into "Add a card" of a list, Trello makes a card of each line. Only where they belong to
 * several lists is each list named.
 */
export function namesAsText(groups: readonly NamesOfList[]): string {
  if (groups.length === 1) return groups[0]?.names.join('\n') ?? '';
  return groups
    .map(({ list, names }) => [`${list?.name ?? messages().toCreate.anotherList}:`, ...names].join('\n'))
    .join('\n\n');
}
