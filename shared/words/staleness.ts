import type { CoreWords } from '../messages/core/en';
import { dayNumber } from '../scoring/day-number';
import { SIGNAL_1 } from '../scoring/signal-1';
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
  { stale }: Pick<CoreWords, 'stale'>,
): string | null {
  if (latest === null || !isStale(latest, asOf, SIGNAL_1)) return null;
  return stale(dayNumber(asOf) - dayNumber(latest));
}
