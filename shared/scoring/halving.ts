/**
 * 2^-x for x >= 0. Math.pow may differ in its last bit from one engine to the next; this uses only operations whose result
 * IEEE 754 fixes to the bit, so a score is the same on every machine: whole halvings, then e^(-fraction x ln 2) by its series, whose
 * 18 terms reach beyond what a double can hold.
 */
export function halving(x: number): number {
  if (x >= NOTHING_LEFT) return 0;
  const whole = Math.floor(x);
  const exponent = (x - whole) * LN_2;
  let left = 1;
  for (let term = TERMS; term > 0; term--) left = 1 - (exponent / term) * left;
  for (let halved = 0; halved < whole; halved++) left /= 2;
  return left;
}

const LN_2 = 0.6931471805599453;
const TERMS = 18;
/** 2^-64 is less than the gap between 1 and its next smaller double: 1 minus it is 1. */
const NOTHING_LEFT = 64;
