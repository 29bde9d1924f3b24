import type { SnapshotCard } from '../schemas/snapshot';
import type { ScoredItem } from '../schemas/summary';
import { SIGNAL_1, type SignalModel } from '../scoring/signal-1';
import { weigh } from '../scoring/weigh';
import { rememberingKeys } from '../scoring/who';
import { sideOf } from '../taxonomy';

/** A customer of a canvas and what was heard from him there. */
export interface CustomerInDetail {
  /** See `customerKey`. */
  readonly key: string;
  /** As written in the first entry. */
  readonly who: string;
  /** The most people that one of his entries stands for. */
  readonly people: number;
  /** Day of his first entry of weight > 0. */
  readonly firstHeard: string;
  /** Ids of the items that nobody before him had spoken about. */
  readonly brought: readonly string[];
  /** Ids of the others that he spoke about. */
  readonly repeated: readonly string[];
}

interface Heard {
  who: string;
  people: number;
  firstHeard: string;
  readonly items: string[];
}

/**
 * Who was heard on a canvas and who brought which item up: what the numbers of customers and the saturation of a summary rest on
 * (domain page, 6). In the order of first evidence; of one day, by key, as in the summary.
 *
 * @param items of the canvas
 * @param cards of the snapshot that was summarised, by id
 */
export function customersInDetail(
  items: readonly Pick<ScoredItem, 'id' | 'column'>[],
  cards: ReadonlyMap<string, SnapshotCard>,
  model: SignalModel = SIGNAL_1,
): CustomerInDetail[] {
  const keyOf = rememberingKeys();
  const heard = new Map<string, Heard>();
  for (const { id, column } of items) {
    const evidence = cards.get(id)?.item.evidence ?? [];
    for (const { entry, customer } of weigh(sideOf(column), evidence, model, keyOf)) {
      const known = heard.get(customer);
      if (known === undefined) {
        const { who, customers: people, date: firstHeard } = entry;
        heard.set(customer, { who, people, firstHeard, items: [id] });
        continue;
      }
      known.people = Math.max(known.people, entry.customers);
      if (entry.date < known.firstHeard) [known.firstHeard, known.who] = [entry.date, entry.who];
      if (known.items.at(-1) !== id) known.items.push(id);
    }
  }
  const inOrder = [...heard].sort(([a, x], [b, y]) =>
    x.firstHeard !== y.firstHeard ? (x.firstHeard < y.firstHeard ? -1 : 1) : a < b ? -1 : 1,
  );
  const known = new Set<string>();
  return inOrder.map(([key, { who, people, firstHeard, items: spoken }]) => {
    const brought: string[] = [];
    const repeated: string[] = [];
    for (const id of spoken) (known.has(id) ? repeated : brought).push(id);
    for (const id of brought) known.add(id);
    return { key, who, people, firstHeard, brought, repeated };
  });
}
