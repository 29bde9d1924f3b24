import { dayNumber } from '../scoring/day-number';
import { SIGNAL_1, type SignalModel } from '../scoring/signal-1';
import { isStale } from '../scoring/staleness';

/**
 * That an item is stale and what to do; null for one that is not.
 *
 * @param latest day of the latest entry that weighs anything, `YYYY-MM-DD`, or null
 * @param asOf today, `YYYY-MM-DD`
 */
export function stalenessInWords(
  latest: string | null,
  asOf: string,
  model: SignalModel = SIGNAL_1,
): string | null {
  if (latest === null || !isStale(latest, asOf, model)) return null;
  const days = dayNumber(asOf) - dayNumber(latest);
  return `No new evidence for ${days} days: ask again whether it still holds.`;
}
