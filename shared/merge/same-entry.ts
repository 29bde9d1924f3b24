import type { Evidence } from '../schemas/evidence';
import { customerKey } from '../scoring/who';

/** Equal for two entries that say the same, whatever their ids. Spellings of one customer are one, as in scores. */
export function entryKey({ who, customers, kind, date, note, stance, signals, link }: Evidence): string {
  return JSON.stringify([
    customerKey(who),
    customers,
    kind,
    date,
    note,
    stance,
    [...signals].sort(),
    link ?? '',
  ]);
}
