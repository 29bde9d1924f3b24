/**
 * 2^-x for x >= 0. Math.pow may differ in its last bit from one engine to the next; this uses only operations whose result
 * IEEE 754 fixes to the bit, so a score is the same on every machine: whole halvings, then e^(-fraction x ln 2) by its series, whose
 * 16 terms reach beyond what a double can hold.
 */
export function halving(x: number): number {
  if (x >= NOTHING_LEFT) return 0;
  const whole = Math.floor(x);
  let left = x === whole ? 1 : negativeExponential((x - whole) * LN_2);
  for (let halved = 0; halved < whole; halved++) left /= 2;
  return left;
}

/** e^-x for x from 0 to ln 2, by its series from the last term inwards. */
function negativeExponential(x: number): number {
  let sum = 1;
  for (let term = TERMS; term > 0; term--) sum = 1 - (x / term) * sum;
  return sum;
}

const LN_2 = 0.6931471805599453;
const TERMS = 16;
/** 2^-64 is less than the gap between 1 and its next smaller double: 1 minus it is 1. */
const NOTHING_LEFT = 64;
