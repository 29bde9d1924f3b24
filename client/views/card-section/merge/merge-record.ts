import * as z from 'zod/mini';
import { MergePlan } from '../../../../shared/merge/merge-plan';
import { Id, Name } from '../../../../shared/schemas/ids';
import type { TrelloPort } from '../../../trello/port';
import { forget, recall, remember } from '../../evidence/session-memory';

/** A card of the value map that addresses the merged card. */
const LinkingCard = z.object({
  id: Id,
  name: Name,
  /** Whether it addressed the target as well. */
  both: z.boolean(),
});
export type LinkingCard = z.infer<typeof LinkingCard>;

/** A merge of one card that was begun: all that is needed to go on with it after a failure or a reload, and to undo it. */
const MergeRecord = z.object({
  target: z.object({ id: Id, name: Name }),
  plan: MergePlan,
  links: z.array(LinkingCard),
  /** "12 entries of 5 customers", null where none moves. */
  moving: z.nullable(z.string()),
  doing: z.enum(['merge', 'undo']),
  /** Steps of that which are done; all when it equals `STEPS`. */
  done: z.int().check(z.minimum(0)),
  /** Why the next step was not done; null while it is under way or everything is done. */
  problem: z.nullable(z.string()),
  /** Entries that were added or changed meanwhile and so stayed on the first card. */
  stayed: z.int(),
});
export type MergeRecord = z.infer<typeof MergeRecord>;

/** One card, then the other, then the links. */
export const STEPS = 3;

const inMemory = new WeakMap<TrelloPort, Map<string, MergeRecord>>();

const keyOf = (port: TrelloPort, idCard: string) => `merge:${port.context().idMember ?? ''}:${idCard}`;

/** The merge that was begun from this card in this tab; null when there was none. */
export function recordOf(port: TrelloPort, idCard: string): MergeRecord | null {
  const key = keyOf(port, idCard);
  return inMemory.get(port)?.get(key) ?? recall(key, MergeRecord);
}

/** Keeps the merge for a reload of the frame, where the browser allows; null forgets it. */
export function keepRecord(port: TrelloPort, idCard: string, record: MergeRecord | null): void {
  const key = keyOf(port, idCard);
  const records = inMemory.get(port) ?? new Map<string, MergeRecord>();
  inMemory.set(port, records);
  if (record) {
    records.set(key, record);
    remember(key, record);
  } else {
    records.delete(key);
    forget(key);
  }
}
