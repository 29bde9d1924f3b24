import type { Saturation } from '../schemas/summary';
import type { SignalModel } from '../scoring/signal-1';
import type { HeardCustomer } from './heard-customers';

/**
 * Whether talking to more customers still brings something new (domain page, 6). A customer brings the items of the canvas that
 * nobody before had spoken about, for or against. Saturated: the items that the last three brought are at most 5 % of those
 * that the first four brought. Below seven customers it is too early to tell. A survey is one customer here, since it was heard at once.
 *
 * @param customers in the order of their first evidence
 */
export function saturationOf(customers: readonly HeardCustomer[], model: SignalModel): Saturation {
  const { first, last, newShare } = model.saturation;
  if (customers.length < first + last) return { state: 'early', customers: customers.length };
  const brought = newItemsOf(customers);
  const base = sum(brought.slice(0, first));
  const newItems = brought.slice(-last);
  return {
    state: sum(newItems) <= newShare * base ? 'saturated' : 'open',
    customers: customers.length,
    newItems,
    base,
  };
}

/** How many items each customer was the first to speak about. */
function newItemsOf(customers: readonly HeardCustomer[]): number[] {
  const known = new Set<number>();
  return customers.map(({ items }) => {
    const before = known.size;
    for (const item of items) known.add(item);
    return known.size - before;
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
