import type { ScoredItem } from '../schemas/summary';
import type { WeighedEntry } from '../scoring/weigh';

/**
 * The note that stands for an item: of the supporting entries with a note, the one of the greatest weight for one person; among
 * equals the latest, then the smallest id. Team opinions weigh nothing and are never quoted.
 */
export function quoteOf(entries: readonly WeighedEntry[]): ScoredItem['quote'] {
  let best: WeighedEntry | null = null;
  for (const candidate of entries) {
    if (candidate.entry.stance !== 'supports') continue;
    if (best !== null && !standsBetter(candidate, best)) continue;
    if (candidate.entry.note.trim() !== '') best = candidate;
  }
  return best && { who: best.entry.who, note: best.entry.note };
}

function standsBetter(a: WeighedEntry, b: WeighedEntry): boolean {
  const weightOfA = a.thousandths / a.entry.customers;
  const weightOfB = b.thousandths / b.entry.customers;
  if (weightOfA !== weightOfB) return weightOfA > weightOfB;
  if (a.entry.date !== b.entry.date) return a.entry.date > b.entry.date;
  return a.entry.id < b.entry.id;
}
