import * as z from 'zod/mini';
import { Evidence } from '../schemas/evidence';
import { Id } from '../schemas/ids';
import { ItemFields } from '../schemas/item';

/**
 * What a merge of one card into another does, worked out before anything is written: so it can be shown, repeated without doubling
 * anything, and undone.
 */
export const MergePlan = z.object({
  /** The first card's log as it stands, each entry with its id on the target; null for what the target has already. */
  entries: z.array(z.object({ entry: Evidence, idThere: z.nullable(Evidence.shape.id) })),
  /** Fields that are unset on the target, with the first card's values. Links are not among them. */
  fields: ItemFields,
  /** Cards that only the first one addresses. */
  addresses: z.array(Id),
  /** Keys of segments that only the first card has. */
  segments: z.array(z.string()),
});
export type MergePlan = z.infer<typeof MergePlan>;

/** An entry that the target gets, and under which id. */
export interface MovingEntry {
  readonly entry: Evidence;
  readonly idThere: string;
}

/** The entries that the target gets. */
export function movingEntries({ entries }: MergePlan): MovingEntry[] {
  return entries.flatMap(({ entry, idThere }) => (idThere === null ? [] : { entry, idThere }));
}

/** Whether a plan would neither change the target nor take anything from the first card. */
export function isEmptyPlan({ entries, fields, addresses, segments }: MergePlan): boolean {
  return entries.length + addresses.length + segments.length + Object.keys(fields).length === 0;
}
