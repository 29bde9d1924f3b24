/** Several draws of a canvas's customers: how often each customer came up in each draw. */
export interface Draws {
  readonly count: number;
  /** Customer by customer, the draws of one side by side: `times[customer * count + draw]`. */
  readonly times: Uint16Array;
}

/**
 * Draws as many customers as there are, with replacement, `count` times.
 *
 * @param random gives a whole number from 0 to below its argument
 */
export function drawCustomers(customers: number, count: number, random: (below: number) => number): Draws {
  const times = new Uint16Array(customers * count);
  for (let draw = 0; draw < count; draw++) {
    for (let drawn = 0; drawn < customers; drawn++) times[random(customers) * count + draw]! += 1;
  }
  return { count, times };
}
