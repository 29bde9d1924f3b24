/** Something with a place among others on a board, as Trello keeps it: the smaller position stands first. */
export interface Placed {
  readonly pos: number;
}

/** The step between two neighbours, as Trello makes it. */
export const STEP = 65_536;

/** The place right behind `pos`: half-way to whoever stands there now, or a step further where nobody does. */
export function posBehind(pos: number, others: readonly Placed[]): number {
  const next = Math.min(...others.map((other) => other.pos).filter((other) => other > pos));
  return Number.isFinite(next) ? (pos + next) / 2 : pos + STEP;
}

/** The place right before `pos`. */
export function posBefore(pos: number, others: readonly Placed[]): number {
  const previous = Math.max(0, ...others.map((other) => other.pos).filter((other) => other < pos));
  return (previous + pos) / 2;
}

/** The place behind all. */
export const posAtEnd = (others: readonly Placed[]): number =>
  Math.max(0, ...others.map(({ pos }) => pos)) + STEP;
