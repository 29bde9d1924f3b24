import type { Evidence } from '../schemas/evidence';
import type { Item, ItemFields } from '../schemas/item';
import { movingEntries, type MergePlan } from './merge-plan';
import { entryKey } from './same-entry';

/** The target with what the plan brings. What is there already stays as it is, so carrying out twice changes nothing more. */
export function withMerged(target: Item, plan: MergePlan): Item {
  const taken = new Set(target.evidence.map(({ id }) => id));
  const arriving = movingEntries(plan)
    .filter(({ idThere }) => !taken.has(idThere))
    .map(({ entry, idThere }): Evidence => ({ ...entry, id: idThere }));
  return {
    ...target,
    fields: filled(target.fields, plan),
    evidence: [...target.evidence, ...arriving],
    segments: union(target.segments, plan.segments),
  };
}

function filled(fields: ItemFields, { fields: further, addresses }: MergePlan): ItemFields {
  const linked = union(fields.addresses ?? [], addresses);
  return { ...further, ...fields, ...(linked.length > 0 ? { addresses: linked } : {}) };
}

/**
 * The first card without those entries of the plan that stand on the target now. What was changed on either card meanwhile is no
 * longer there, and so stays here: nothing is taken away that is not in two places.
 */
export function withoutMoved(source: Item, plan: MergePlan, target: Item): Item {
  const planned = new Set(plan.entries.map(({ entry }) => entry.id));
  const arrived = new Set(target.evidence.map(entryKey));
  return {
    ...source,
    evidence: source.evidence.filter((entry) => !planned.has(entry.id) || !arrived.has(entryKey(entry))),
  };
}

const union = (present: readonly string[], further: readonly string[]) => [
  ...present,
  ...further.filter((one) => !present.includes(one)),
];
