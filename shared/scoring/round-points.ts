import type { Points } from './points';

type Part = keyof Points;

/** The order of the lines of a receipt, and of who is rounded up first among equals. */
export const PARTS = [
  'repetition',
  'consequence',
  'workaround',
  'investment',
  'priority',
] as const satisfies readonly Part[];

/** Sums of binary fractions miss a decimal half by less than this, so that 0.25 x 10 may read 2.4999999999999996. */
const NOISE = 1e-9;

/** Points in whole tenths, halves up. */
export function toTenths(points: number): number {
  return Math.floor(points * 10 + 0.5 + NOISE);
}

/** The score in tenths: the sum of the unrounded parts, then rounded. */
export function scoreInTenths(points: Points): number {
  return toTenths(
    points.repetition + points.consequence + points.workaround + points.investment + points.priority,
  );
}

/**
 * The parts in tenths, in the order of `PARTS`, adding up to exactly the score. Rounding each part alone would leave a receipt off by a
 * tenth or two, so each is cut to tenths and the tenths that are then missing go to the parts that lost most (largest
 * remainder). A part so differs from its unrounded points by less than a tenth, and a part of nothing stays 0.
 */
export function partsInTenths(points: Points): number[] {
  const exact = PARTS.map((part) => points[part] * 10);
  const tenths = exact.map((part) => Math.floor(part + NOISE));
  let missing = scoreInTenths(points);
  for (const part of tenths) missing -= part;
  for (; missing > 0; missing--) {
    const part = mostLost(exact, tenths);
    tenths[part] = (tenths[part] ?? 0) + 1;
  }
  return tenths;
}

/** The part that lost most, of equals the first. A part that got a tenth back has lost less than nothing. */
function mostLost(exact: readonly number[], tenths: readonly number[]): number {
  let most = 0;
  for (let part = 1; part < exact.length; part++) {
    const lost = (of: number) => (exact[of] ?? 0) - (tenths[of] ?? 0);
    if (lost(part) > lost(most)) most = part;
  }
  return most;
}
