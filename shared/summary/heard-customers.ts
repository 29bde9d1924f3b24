import type { WeighedEntry } from '../scoring/weigh';

/** A customer of a canvas: someone with an entry of weight > 0 on any of its items, whichever side the entry takes. */
export interface HeardCustomer {
  /** See `customerKey`. */
  readonly key: string;
  /** The most people that one of the customer's entries on the canvas stands for. */
  readonly people: number;
  /** Day of the customer's first entry on the canvas. */
  readonly firstHeard: string;
  /** The items that the customer spoke about, numbered as they were taken, each once. */
  readonly items: readonly number[];
}

/** Collects who was heard on a canvas, item by item, so that no item's weighed entries need be kept for it. */
export class Hearing {
  private readonly heard = new Map<
    string,
    { key: string; people: number; firstHeard: string; items: number[] }
  >();
  private items = 0;

  /** Takes the next item's entries. */
  hear(entries: readonly WeighedEntry[]): void {
    const item = this.items++;
    for (const { entry, customer } of entries) {
      const known = this.heard.get(customer);
      if (known === undefined) {
        const { customers: people, date: firstHeard } = entry;
        this.heard.set(customer, { key: customer, people, firstHeard, items: [item] });
        continue;
      }
      if (entry.customers > known.people) known.people = entry.customers;
      if (entry.date < known.firstHeard) known.firstHeard = entry.date;
      if (known.items.at(-1) !== item) known.items.push(item);
    }
  }

  /** Everybody heard, in the order of first evidence; of one day, by key. So it does not depend on the order of the log. */
  customers(): HeardCustomer[] {
    return [...this.heard.values()].sort(byFirstHeard);
  }
}

function byFirstHeard(a: HeardCustomer, b: HeardCustomer): number {
  if (a.firstHeard !== b.firstHeard) return a.firstHeard < b.firstHeard ? -1 : 1;
  return a.key < b.key ? -1 : 1;
}

/** People heard: a customer counts as often as the largest number of people that one of his entries stands for. */
export function peopleHeard(customers: readonly HeardCustomer[]): number {
  return customers.reduce((sum, { people }) => sum + people, 0);
}
