import { halving } from './halving';
import type { SignalModel } from './signal-1';

/** Unrounded points of each part of a score. */
export type Points = Readonly<Record<keyof SignalModel['points'], number>>;

/** What the points of an item follow from. */
export interface PointsBasis {
  /** In thousandths, >= 0. */
  readonly reach: number;
  /** People behind each signal. */
  readonly consequence: number;
  readonly workaround: number;
  readonly investment: number;
  /** 1 to 5, or null when unset. */
  readonly priority: number | null;
}

/**
 * repetition: 46 x (1 - 2^(-reach/2))
 * each signal: 10 x (1 - 2^(-people/2)), but 0 where reach is 0: what is contradicted away shows nothing
 * priority: 24 x priority/5, 0 when unset
 * (domain page, 4.3; the numbers are the model's)
 */
export function pointsOf(basis: PointsBasis, model: SignalModel): Points {
  const { points } = model;
  const signal = (most: number, people: number) =>
    basis.reach === 0 ? 0 : growing(most, people, model.halfAt);
  return {
    repetition: growing(points.repetition, basis.reach / 1000, model.halfAt),
    consequence: signal(points.consequence, basis.consequence),
    workaround: signal(points.workaround, basis.workaround),
    investment: signal(points.investment, basis.investment),
    priority: priorityPoints(basis.priority, model),
  };
}

/** The team's own part of a score. */
export function priorityPoints(priority: number | null, { points }: SignalModel): number {
  return (points.priority * (priority ?? 0)) / 5;
}

/** Grows from 0 towards `most`, each step smaller than the one before; half of it at `halfAt`. */
export function growing(most: number, amount: number, halfAt: number): number {
  return most * (1 - halving(amount / halfAt));
}
