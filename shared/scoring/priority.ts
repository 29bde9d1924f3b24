import type { ItemFields } from '../schemas/item';
import { PRIORITY_FIELD, type Column } from '../taxonomy';

/**
 * The rating that stands for the priority of a job, pain or gain: importance, severity or relevance, 1 to 5, null when unset. Null for
 * the value map, whose items take theirs from what they address (`addressedPriority`). A card moved from another column
 * keeps that column's rating, which does not count here.
 */
export function priorityOf(column: Column, fields: ItemFields): number | null {
  if (column !== 'job' && column !== 'pain' && column !== 'gain') return null;
  return fields[PRIORITY_FIELD[column]] ?? null;
}

/**
 * The priority of a value-map item: the highest among the jobs, pains and gains that it addresses, on any canvas of the board. An
 * address without such an item (deleted, archived, in no column) or without a rating counts nothing.
 *
 * @param priorities of the rated items, by card id
 */
export function addressedPriority(
  addresses: readonly string[],
  priorities: ReadonlyMap<string, number>,
): number | null {
  const highest = addresses.reduce((most, id) => Math.max(most, priorities.get(id) ?? 0), 0);
  return highest === 0 ? null : highest;
}
