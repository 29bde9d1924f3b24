import { segmentOf } from '../board/segment-of';
import type { Segment } from '../schemas/settings';
import type { BoardSnapshot } from '../schemas/snapshot';
import type { ScoredItem } from '../schemas/summary';
import { SIGNAL_1, type SignalModel } from '../scoring/signal-1';
import { weigh } from '../scoring/weigh';
import { sideOf } from '../taxonomy';
import { Hearing, peopleHeard } from '../summary/heard-customers';

/** How many people were heard about the items of a segment. */
export interface HeardSegment {
  /** Null: items for which no segment was set, on a canvas without one. */
  readonly segment: Segment | null;
  readonly people: number;
}

/**
 * Customers heard per segment on one canvas (domain page, 6, "Coverage"), the canvas's own segment first, then those of its cards in
 * the order of the board's settings. Somebody heard about items of two segments counts in both. An item that names segments of its own is not the
 * canvas's. A segment that was removed since counts for nothing.
 *
 * @param canvas key of the canvas
 */
export function customersBySegment(
  canvas: string,
  items: readonly ScoredItem[],
  { cards, settings }: BoardSnapshot,
  model: SignalModel = SIGNAL_1,
): HeardSegment[] {
  const own = segmentOf(canvas, settings);
  const stored = new Map(cards.map(({ id, item }) => [id, item]));
  const hearings = new Map<string | null, Hearing>(own ? [[own.key, new Hearing()]] : []);
  for (const { id, column } of items.filter((item) => item.canvas === canvas)) {
    const item = stored.get(id);
    if (item === undefined) continue;
    const entries = weigh(sideOf(column), item.evidence, model);
    const keys = item.segments.length > 0 ? item.segments : [own?.key ?? null];
    for (const key of new Set(keys)) hearingOf(hearings, key).hear(entries);
  }
  const inOrder: readonly (Segment | null)[] = own
    ? [own, ...settings.segments.filter(({ key }) => key !== own.key)]
    : [null, ...settings.segments];
  return inOrder.flatMap((segment) => {
    const hearing = hearings.get(segment?.key ?? null);
    return hearing ? [{ segment, people: peopleHeard(hearing.customers()) }] : [];
  });
}

function hearingOf(hearings: Map<string | null, Hearing>, key: string | null): Hearing {
  const known = hearings.get(key);
  if (known !== undefined) return known;
  const fresh = new Hearing();
  hearings.set(key, fresh);
  return fresh;
}
