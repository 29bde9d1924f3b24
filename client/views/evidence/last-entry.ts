import * as z from 'zod/mini';
import { Day } from '../../../shared/schemas/evidence';
import { EVIDENCE_KINDS } from '../../../shared/taxonomy';
import type { TrelloPort } from '../../trello/port';
import { recall, remember } from './session-memory';

/** Kind and date of the last entry added in this tab, on any card, and the day on which it was added. */
const LastEntry = z.object({ kind: z.enum(EVIDENCE_KINDS), date: Day, addedOn: Day });
type LastEntry = z.infer<typeof LastEntry>;

const KEY = 'last-entry';
const inMemory = new WeakMap<TrelloPort, LastEntry>();

/** Kind and date with which an empty form begins. A date of an earlier day's work would go unnoticed, so it is today's again. */
export function startingPoint(port: TrelloPort, today: string): Pick<LastEntry, 'kind' | 'date'> {
  const last = recall(KEY, LastEntry) ?? inMemory.get(port);
  if (!last) return { kind: 'interview', date: today };
  return { kind: last.kind, date: last.addedOn === today ? last.date : today };
}

/** Keeps kind and date for the next entry. */
export function keepStartingPoint(port: TrelloPort, last: LastEntry): void {
  inMemory.set(port, last);
  remember(KEY, last);
}
