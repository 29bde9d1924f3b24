import { MAX_LINKS, type Item } from '../schemas/item';
import { fieldNamesOf, type Column } from '../taxonomy';
import { fieldsToFill } from './fields-to-fill';
import type { MergePlan } from './merge-plan';
import { entryKey } from './same-entry';

/** The most segments that an item can have. */
const MAX_SEGMENTS = 20;

/** The longest id of an entry, and how much of the card's and the entry's own goes into a new one. */
const MAX_ID = 16;
const OF_CARD = 6;

/**
 * What is to be done to merge a card into another of the same side (docs/near-duplicates.md). The same two cards give the same plan;
 * after it was carried out, another one is empty but for what was added meanwhile.
 */
export function planMerge(
  from: { readonly id: string; readonly item: Item },
  onto: { readonly id: string; readonly item: Item; readonly column: Column },
): MergePlan {
  return {
    entries: planEntries(from, onto.item),
    fields: fieldsToFill(onto.column, from.item.fields, onto.item.fields),
    addresses: addressesToAdd(from.item, onto),
    segments: segmentsToAdd(from.item, onto.item),
  };
}

function planEntries(from: { readonly id: string; readonly item: Item }, onto: Item): MergePlan['entries'] {
  const present = new Set(onto.evidence.map(entryKey));
  const taken = new Set(onto.evidence.map(({ id }) => id));
  return from.item.evidence.map((entry) => {
    const key = entryKey(entry);
    if (present.has(key)) return { entry, idThere: null };
    const idThere = freeId(entry.id, from.id, taken);
    present.add(key);
    taken.add(idThere);
    return { entry, idThere };
  });
}

/** The entry's own id, or where that is taken one made of it and the card's: no two cards make the same. */
function freeId(id: string, idCard: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  const made = `${idCard.slice(-OF_CARD)}.${id}`;
  for (let further = 0; ; further++) {
    const end = further === 0 ? '' : `.${further}`;
    const candidate = made.slice(0, MAX_ID - end.length) + end;
    if (!taken.has(candidate)) return candidate;
  }
}

function addressesToAdd(from: Item, onto: { readonly item: Item; readonly column: Column }): string[] {
  if (!fieldNamesOf(onto.column).includes('addresses')) return [];
  const present = onto.item.fields.addresses ?? [];
  const further = (from.fields.addresses ?? []).filter((id) => !present.includes(id));
  return further.slice(0, Math.max(0, MAX_LINKS - present.length));
}

function segmentsToAdd(from: Item, onto: Item): string[] {
  const further = from.segments.filter((key) => !onto.segments.includes(key));
  return further.slice(0, Math.max(0, MAX_SEGMENTS - onto.segments.length));
}
