import type { Evidence } from '../schemas/evidence';
import { rememberingKeys } from '../scoring/who';
import type { EvidenceKind, Signal, Stance } from '../taxonomy';

/** Which day of an evidence log comes first. */
export const DATE_ORDERS = ['newest', 'oldest'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** What an entry has to be for a log to show it; null is anything. */
export interface LogFilter {
  readonly kind: EvidenceKind | null;
  readonly stance: Stance | null;
  readonly signal: Signal | null;
}

/** The entries of one customer, whichever way each is spelt. */
export interface CustomerEntries {
  readonly key: string;
  readonly entries: readonly Evidence[];
}

/** Entries by their day; of one day what was logged last is the newest. `entries` are in the order in which they were logged. */
export function inOrder(entries: readonly Evidence[], order: DateOrder): Evidence[] {
  const sign = order === 'newest' ? -1 : 1;
  const logged = order === 'newest' ? [...entries].reverse() : [...entries];
  return logged.sort((a, b) => (a.date < b.date ? -sign : a.date > b.date ? sign : 0));
}

/** Entries in order, those of a customer together; customers stand where the first of their entries would. */
export function byCustomer(entries: readonly Evidence[], order: DateOrder): CustomerEntries[] {
  const keyOf = rememberingKeys();
  const groups = new Map<string, Evidence[]>();
  for (const entry of inOrder(entries, order)) {
    const key = keyOf(entry.who);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups].map(([key, group]) => ({ key, entries: group }));
}

/** The entries that a filter lets through. */
export function passing(entries: readonly Evidence[], { kind, stance, signal }: LogFilter): Evidence[] {
  return entries.filter(
    (entry) =>
      (kind === null || entry.kind === kind) &&
      (stance === null || entry.stance === stance) &&
      (signal === null || entry.signals.includes(signal)),
  );
}
