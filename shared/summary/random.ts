/**
 * Numbers that look random and follow from a seed alone: Steele's SplitMix in its 32-bit form, a counter that steps by the golden
 * ratio, each value mixed with the finaliser of MurmurHash3. Every seed gives a full period of 2^32, and whole-number
 * arithmetic gives the same numbers everywhere.
 *
 * @returns a function that draws a whole number from 0 to `below` - 1; `below` at most 2^21, so that the product is exact
 */
export function createRandom(seed: number): (below: number) => number {
  let counter = seed | 0;
  return (below) => {
    counter = (counter + 0x9e3779b9) | 0;
    return Math.floor(((mix(counter) >>> 0) * below) / 2 ** 32);
  };
}

/** Spreads a change in any bit of a 32-bit number over all of them (the finaliser of MurmurHash3). */
export function mix(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
