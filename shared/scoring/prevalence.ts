import type { Prevalence } from '../schemas/summary';

/** The normal distribution's 97.5 % point. Rounded to 1.96 it moves a bound by less than 0.00002. */
const Z = 1.959963984540054;

/**
 * How common an item is: people who support it of all people heard on its canvas, with the 95 % Wilson score interval
 * (domain page, 4; Wilson 1927):
 * (p + z²/2n ± z √(p(1-p)/n + z²/4n²)) / (1 + z²/n).
 * With nobody heard nothing is known: share 0, low 0, high 1, which is also where the formula goes as n shrinks.
 *
 * @param customers 0 to `of`
 */
export function prevalenceOf(customers: number, of: number): Prevalence {
  if (of === 0) return { customers: 0, of: 0, share: 0, low: 0, high: 1 };
  const share = customers / of;
  const z2 = Z * Z;
  const middle = share + z2 / (2 * of);
  const spread = Z * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of * of));
  const scale = 1 + z2 / of;
  return {
    customers,
    of,
    share,
    // At the ends the formula gives the share itself, give or take the last bit.
    low: customers === 0 ? 0 : Math.max(0, (middle - spread) / scale),
    high: customers === of ? 1 : Math.min(1, (middle + spread) / scale),
  };
}
