/** A share from 0 to 1 as whole percent, without the sign. */
export function percent(share: number): string {
  return String(Math.round(share * 100));
}

/** Points with their one decimal: "7.0", "24.9". */
export function pointsInWords(points: number): string {
  return points.toFixed(1);
}
