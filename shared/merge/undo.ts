import type { Evidence } from '../schemas/evidence';
import type { Item, ItemFields } from '../schemas/item';
import { movingEntries, type MergePlan } from './merge-plan';
import { entryKey } from './same-entry';

/**
 * The first card with what was moved from it, in its former order: each entry as it stands on the target now, since somebody may have
 * mended it there. One that was deleted there stays deleted, and what was changed on the first card itself stays so.
 */
export function withReturned(source: Item, plan: MergePlan, target: Item): Item {
  const here = new Map(source.evidence.map((entry) => [entry.id, entry]));
  const there = new Map(target.evidence.map((entry) => [entry.id, entry]));

  function returned({ entry, idThere }: MergePlan['entries'][number]): Evidence | undefined {
    const own = here.get(entry.id);
    if (idThere === null) return own ?? entry;
    const moved = there.get(idThere);
    const isOlder = own !== undefined && entryKey(own) === entryKey(entry);
    return moved && (own === undefined || isOlder) ? { ...moved, id: entry.id } : own;
  }

  const planned = new Set(plan.entries.map(({ entry }) => entry.id));
  return {
    ...source,
    evidence: [
      ...plan.entries.flatMap((one) => returned(one) ?? []),
      ...source.evidence.filter(({ id }) => !planned.has(id)),
    ],
  };
}

/** The target without what the plan brought: those entries that the first card has again, and what was filled and still is so. */
export function withoutMerged(target: Item, plan: MergePlan, source: Item): Item {
  const moved = new Set(movingEntries(plan).map(({ idThere }) => idThere));
  const returned = new Set(source.evidence.map(entryKey));
  return {
    ...target,
    fields: withoutFilled(target.fields, plan),
    evidence: target.evidence.filter((entry) => !moved.has(entry.id) || !returned.has(entryKey(entry))),
    segments: target.segments.filter((key) => !plan.segments.includes(key)),
  };
}

function withoutFilled(fields: ItemFields, { fields: filled, addresses }: MergePlan): ItemFields {
  const { addresses: linked = [], ...others } = fields;
  const stillFilled = (name: string, value: unknown) =>
    JSON.stringify(value) === JSON.stringify(filled[name as keyof ItemFields]);
  const own = Object.entries(others).filter(([name, value]) => !stillFilled(name, value));
  const left = linked.filter((id) => !addresses.includes(id));
  return { ...Object.fromEntries(own), ...(left.length > 0 ? { addresses: left } : {}) };
}
