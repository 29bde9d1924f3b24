import type { Points } from './points';

type Part = keyof Points;

/** The order of the lines of a receipt, and of who is rounded up first among equals. */
const PARTS = [
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
 * The parts in tenths, adding up to exactly the score. Rounding each part alone would leave a receipt off by a
 * tenth or two, so each is cut to tenths and the tenths that are then missing go to the parts that lost most (largest
 * remainder). A part so differs from its unrounded points by less than a tenth, and a part of nothing stays 0.
 */
export function partsInTenths(points: Points): Record<Part, number> {
  const tenths = {
    repetition: cutToTenths(points.repetition),
    consequence: cutToTenths(points.consequence),
    workaround: cutToTenths(points.workaround),
    investment: cutToTenths(points.investment),
    priority: cutToTenths(points.priority),
  };
  let missing = scoreInTenths(points);
  for (const part of PARTS) missing -= tenths[part];
  for (; missing > 0; missing--) tenths[mostLost(points, tenths)] += 1;
  return tenths;
}

function cutToTenths(points: number): number {
  return Math.floor(points * 10 + NOISE);
}

/** The part that lost most, of equals the first. A part that got a tenth back has lost less than nothing. */
function mostLost(points: Points, tenths: Readonly<Record<Part, number>>): Part {
  let most: Part = PARTS[0];
  let mostLost = -Infinity;
  for (const part of PARTS) {
    const lost = points[part] * 10 - tenths[part];
    if (lost > mostLost) [most, mostLost] = [part, lost];
  }
  return most;
}
