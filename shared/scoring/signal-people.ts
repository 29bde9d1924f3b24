import type { Signal } from '../taxonomy';
import type { WeighedEntry } from './weigh';

/** People behind a signal, and the entry of each customer that stands for most of them. */
export interface SignalPeople {
  readonly customers: number;
  readonly entries: readonly WeighedEntry[];
}

const NOBODY: SignalPeople = { customers: 0, entries: [] };

/**
 * How many people's supporting evidence shows at least one of these signals: for each customer the largest number of people among
 * the entries that show it (domain page, 4.3). It need not be the customer's strongest entry.
 */
export function peopleShowing(entries: readonly WeighedEntry[], signals: readonly Signal[]): SignalPeople {
  let byCustomer: Map<string, WeighedEntry> | undefined;
  for (const candidate of entries) {
    if (!shows(candidate, signals)) continue;
    byCustomer ??= new Map();
    const held = byCustomer.get(candidate.customer);
    if (held === undefined || standsForMore(candidate, held)) byCustomer.set(candidate.customer, candidate);
  }
  if (byCustomer === undefined) return NOBODY;
  const chosen = [...byCustomer.values()];
  return { customers: chosen.reduce((sum, { entry }) => sum + entry.customers, 0), entries: chosen };
}

function shows({ entry }: WeighedEntry, signals: readonly Signal[]): boolean {
  return entry.stance === 'supports' && entry.signals.some((signal) => signals.includes(signal));
}

function standsForMore({ entry: a }: WeighedEntry, { entry: b }: WeighedEntry): boolean {
  return a.customers === b.customers ? a.id < b.id : a.customers > b.customers;
}
