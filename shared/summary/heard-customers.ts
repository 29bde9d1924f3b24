import type { WeighedEntry } from '../scoring/weigh';

/** A customer of a canvas: someone with an entry of weight > 0 on any of its items, whichever side the entry takes. */
export interface HeardCustomer {
  /** See `customerKey`. */
  readonly key: string;
  /** The most people that one of the customer's entries on the canvas stands for. */
  readonly people: number;
  /** Day of the customer's first entry on the canvas. */
  readonly firstHeard: string;
  /** The items that the customer spoke about, by their place in the input, each once. */
  readonly items: readonly number[];
}

/** Everybody heard about these items, in the order of first evidence; of one day, by key. So it does not depend on the log's order. */
export function heardCustomers(
  items: readonly { readonly entries: readonly WeighedEntry[] }[],
): HeardCustomer[] {
  const heard = new Map<string, { key: string; people: number; firstHeard: string; items: number[] }>();
  items.forEach(({ entries }, index) => {
    for (const { entry, customer } of entries) {
      const known = heard.get(customer);
      if (known === undefined) {
        heard.set(customer, {
          key: customer,
          people: entry.customers,
          firstHeard: entry.date,
          items: [index],
        });
        continue;
      }
      if (entry.customers > known.people) known.people = entry.customers;
      if (entry.date < known.firstHeard) known.firstHeard = entry.date;
      if (known.items.at(-1) !== index) known.items.push(index);
    }
  });
  return [...heard.values()].sort(byFirstHeard);
}

function byFirstHeard(a: HeardCustomer, b: HeardCustomer): number {
  if (a.firstHeard !== b.firstHeard) return a.firstHeard < b.firstHeard ? -1 : 1;
  return a.key < b.key ? -1 : 1;
}

/** People heard: a customer counts as often as the largest number of people that one of his entries stands for. */
export function peopleHeard(customers: readonly HeardCustomer[]): number {
  return customers.reduce((sum, { people }) => sum + people, 0);
}
