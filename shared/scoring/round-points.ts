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
 * The parts in tenths, adding up to exactly the score. Rounding each part alone would leave a receipt off by a tenth or two, so
 * each is cut to tenths and the tenths that are then missing go to the parts that lost most (largest remainder). A part so
 * differs from its unrounded points by less than a tenth, and a part of nothing stays 0.
 */
export function partsInTenths(points: Points): Record<Part, number> {
  const tenths = {} as Record<Part, number>;
  let missing = scoreInTenths(points);
  for (const part of PARTS) {
    tenths[part] = Math.floor(points[part] * 10 + NOISE);
    missing -= tenths[part];
  }
  const lost = (part: Part) => points[part] * 10 - tenths[part];
  const byLoss = missing > 0 ? [...PARTS].sort((a, b) => lost(b) - lost(a)) : [];
  for (const part of byLoss.slice(0, missing)) tenths[part] += 1;
  return tenths;
}
