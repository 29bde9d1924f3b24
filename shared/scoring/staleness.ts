import { dayNumber } from './day-number';
import type { SignalModel } from './signal-1';
import type { WeighedEntry } from './weigh';

/** The day of the latest entry that weighs anything, whichever side it takes; null when there is none. */
export function latestDay(entries: readonly WeighedEntry[]): string | null {
  let latest: string | null = null;
  for (const { entry } of entries) if (latest === null || entry.date > latest) latest = entry.date;
  return latest;
}

/**
 * No new evidence for 60 days: the latest is dated 60 days before `asOf` or earlier (domain page, 4). An item without evidence is
 * not stale but an assumption.
 *
 * @param asOf `YYYY-MM-DD`
 */
export function isStale(latest: string | null, asOf: string, model: SignalModel): boolean {
  return latest !== null && dayNumber(asOf) - dayNumber(latest) >= model.staleAfterDays;
}
