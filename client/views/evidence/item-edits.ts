import type { Evidence } from '../../../shared/schemas/evidence';
import { MAX_DISMISSED, type Item, type ItemFields } from '../../../shared/schemas/item';
import type { FieldName } from '../../../shared/taxonomy';

/** What a field can hold, whatever its kind. Undefined is unset. */
export type FieldValue = string | number | readonly string[] | undefined;

/** The item with these entries at the end of its log. An entry that is there already stays as it is: sending twice adds once. */
export function withEntries(item: Item, entries: readonly Evidence[]): Item {
  const present = new Set(item.evidence.map(({ id }) => id));
  const added = entries.filter(({ id }) => !present.has(id));
  return added.length === 0 ? item : { ...item, evidence: [...item.evidence, ...added] };
}

/** The item with an entry changed in its place. Where it is gone meanwhile it comes back, so that no words are lost. */
export function withEntryChanged(item: Item, entry: Evidence): Item {
  if (!item.evidence.some(({ id }) => id === entry.id)) return withEntries(item, [entry]);
  return { ...item, evidence: item.evidence.map((one) => (one.id === entry.id ? entry : one)) };
}

/** The item without the entry. */
export function withoutEntry(item: Item, id: string): Item {
  return { ...item, evidence: item.evidence.filter((entry) => entry.id !== id) };
}

const isUnset = (value: FieldValue) =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** The item with some fields set, or unset by undefined, an empty text or an empty choice. */
export function withFields(item: Item, values: ReadonlyMap<FieldName, FieldValue>): Item {
  if (values.size === 0) return item;
  const fields: Partial<Record<FieldName, FieldValue>> = { ...item.fields };
  for (const [name, value] of values) {
    if (isUnset(value)) delete fields[name];
    else fields[name] = value;
  }
  return { ...item, fields: fields as ItemFields };
}

/** The item about one segment more, or without it. */
export function withSegmentOf(item: Item, key: string, on: boolean): Item {
  const others = item.segments.filter((one) => one !== key);
  return { ...item, segments: on ? [...others, key] : others };
}

/** The item with one hint more dismissed for good; of too many the oldest goes. */
export function withDismissed(item: Item, hint: string): Item {
  const dismissed = item.dismissed ?? [];
  if (dismissed.includes(hint)) return item;
  return { ...item, dismissed: [...dismissed, hint].slice(-MAX_DISMISSED) };
}

/** The item with a dismissed hint back. */
export function withHintAgain(item: Item, hint: string): Item {
  return { ...item, dismissed: (item.dismissed ?? []).filter((one) => one !== hint) };
}
