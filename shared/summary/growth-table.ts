import { growing } from '../scoring/points';

/** Beyond this many halvings nothing is left to grow that a score could show. */
const HALVINGS = 40;

/**
 * `growing(most, amount, halfAt)` for whole multiples of `step`, looked up instead of computed, since firmness asks for it a
 * million times. Other amounts, and those beyond the table, are computed.
 */
export function growthTable(most: number, halfAt: number, step: number): (amount: number) => number {
  const table = new Float64Array(Math.ceil((HALVINGS * halfAt) / step) + 1);
  for (let row = 0; row < table.length; row++) table[row] = growing(most, row * step, halfAt);
  return (amount) => table[amount / step] ?? growing(most, amount, halfAt);
}

/** The largest whole number that divides all of these; 1 for none or only zeros. */
export function commonStep(numbers: readonly number[]): number {
  let divisor = 0;
  for (const number of numbers) {
    let rest = number;
    while (rest !== 0) [divisor, rest] = [rest, divisor % rest];
  }
  return divisor || 1;
}
