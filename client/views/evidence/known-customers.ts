import type { SnapshotCard } from '../../../shared/schemas/snapshot';
import { rememberingKeys } from '../../../shared/scoring/who';

/** A customer who stands in the evidence of the board. */
export interface KnownCustomer {
  /** As written last. */
  readonly who: string;
  /** On how many cards. */
  readonly cards: number;
  /** Day of the last entry. */
  readonly last: string;
}

interface Counted {
  who: string;
  readonly cards: Set<string>;
  last: string;
}

/** Customers whom the board's evidence names, by key (`customerKey`), those heard last first. The team is no customer. */
export function knownCustomers(
  cards: Iterable<Pick<SnapshotCard, 'id' | 'item'>>,
): ReadonlyMap<string, KnownCustomer> {
  const keyOf = rememberingKeys();
  const byKey = new Map<string, Counted>();
  for (const { id, item } of cards) {
    for (const { who, kind, date } of item.evidence) {
      if (kind === 'teamOpinion') continue;
      const key = keyOf(who);
      const known = byKey.get(key) ?? { who, cards: new Set<string>(), last: date };
      byKey.set(key, known);
      known.cards.add(id);
      if (date >= known.last) Object.assign(known, { who, last: date });
    }
  }
  return new Map(
    [...byKey]
      .map(([key, { who, cards, last }]) => [key, { who, cards: cards.size, last }] as const)
      .sort(([, a], [, b]) => b.last.localeCompare(a.last) || (a.who < b.who ? -1 : 1)),
  );
}
