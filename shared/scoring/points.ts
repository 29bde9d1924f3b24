import { halving } from './halving';
import type { SignalModel } from './signal-1';
import type { VoiceTally } from './tally';

/** Unrounded points of each part of a score. */
export type Points = Readonly<Record<keyof SignalModel['points'], number>>;

/**
 * repetition: 46 x (1 - 2^(-reach/2))
 * each signal: 10 x (1 - 2^(-people/2)), but 0 where reach is 0: what is contradicted away shows nothing
 * priority: 24 x priority/5, 0 when unset
 * (domain page, 4.3; the numbers are the model's)
 *
 * @param reach in thousandths, >= 0
 * @param people behind each signal
 * @param priority 1 to 5, or null when unset
 */
export function pointsOf(
  reach: number,
  people: Pick<VoiceTally, 'consequence' | 'workaround' | 'investment'>,
  priority: number | null,
  model: SignalModel,
): Points {
  const { points, halfAt } = model;
  const showing = reach > 0 ? people : NOBODY;
  return {
    repetition: growing(points.repetition, reach / 1000, halfAt),
    consequence: growing(points.consequence, showing.consequence, halfAt),
    workaround: growing(points.workaround, showing.workaround, halfAt),
    investment: growing(points.investment, showing.investment, halfAt),
    priority: priorityPoints(priority, model),
  };
}

const NOBODY = { consequence: 0, workaround: 0, investment: 0 };

/** The team's own part of a score. */
export function priorityPoints(priority: number | null, { points }: SignalModel): number {
  return (points.priority * (priority ?? 0)) / 5;
}

/** Grows from 0 towards `most`, each step smaller than the one before; half of it at `halfAt`. */
export function growing(most: number, amount: number, halfAt: number): number {
  return most * (1 - halving(amount / halfAt));
}
