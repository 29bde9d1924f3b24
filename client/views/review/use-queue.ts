import { useEffect, useRef, useState } from 'preact/hooks';
import * as z from 'zod/mini';
import {
  inOrderOf,
  matches,
  nextAfter,
  NO_FILTERS,
  type QueueEntry,
  type QueueFilters,
} from '../../../shared/review/queue';
import { REVIEW_STATES } from '../../../shared/review/review-state';
import { COLUMNS, REVIEW_MARKS, VERDICTS } from '../../../shared/taxonomy';
import { useServices } from '../../services';
import { recall, remember } from '../evidence/session-memory';

/** Where a coach is in the queue. It outlives the frame, so that one can open a card and come back. */
const Place = z.object({
  filters: z.object({
    column: z.nullable(z.enum(COLUMNS)),
    canvas: z.nullable(z.string()),
    verdict: z.nullable(z.enum([...VERDICTS, 'contested'])),
    review: z.nullable(z.enum([...REVIEW_STATES, 'toReview', ...REVIEW_MARKS])),
  }),
  /** Id of the card that is shown; null means the first one. */
  current: z.nullable(z.string()),
});
type Place = z.infer<typeof Place>;

/** The queue as one goes through it, one card at a time. */
export interface Queue {
  readonly filters: QueueFilters;
  setFilters(filters: QueueFilters): void;
  /** What the filters show, and the current card also where they no longer do: it is not taken away from under the reader. */
  readonly shown: readonly QueueEntry[];
  readonly current: QueueEntry | null;
  /** Place of the current card in what is shown, from 0. */
  readonly index: number;
  /** Goes on by so many cards, or back. */
  go(by: 1 | -1): void;
  /** After a save: goes on from this card if it is still the current one. Answers where to; null where it stayed. */
  goOn(idCard: string): string | null;
}

const indexIn = (shown: readonly QueueEntry[], current: string | null, before: number) => {
  const index = shown.findIndex(({ id }) => id === current);
  // A card that is gone leaves its place to the one behind it.
  return index >= 0 ? index : Math.max(0, Math.min(before, shown.length - 1));
};

/** Follows a coach through the queue. The cards keep the order in which they stood first, also when a review is saved. */
export function useQueue(entries: readonly QueueEntry[]): Queue {
  const { port } = useServices();
  const key = `review-place:${port.context().idMember ?? ''}:${port.context().idBoard}`;
  const [place, setPlace] = useState<Place>(
    () => recall(key, Place) ?? { filters: NO_FILTERS, current: null },
  );
  const order = useRef<readonly string[]>([]);
  const before = useRef(0);

  const { filters } = place;
  const ordered = inOrderOf(order.current, entries);
  const shown = ordered.filter((entry) => entry.id === place.current || matches(entry, filters));
  const index = indexIn(shown, place.current, before.current);
  const current = shown[index] ?? null;
  const latest = useRef({ shown, current });

  useEffect(() => {
    order.current = ordered.map(({ id }) => id);
    before.current = index;
    latest.current = { shown, current };
  });
  useEffect(() => {
    if (!current || current.id === place.current) return;
    // Unless one went on before this ran.
    setPlace((now) => (now === place ? { ...now, current: current.id } : now));
  }, [current?.id, place]);
  useEffect(() => remember(key, place), [key, place]);

  function show(id: string): void {
    setPlace((now) => ({ ...now, current: id }));
  }

  return {
    filters,
    setFilters(next) {
      const stays = current !== null && matches(current, next);
      before.current = 0;
      setPlace({ filters: next, current: stays ? current.id : null });
    },
    shown,
    current,
    index,
    go(by) {
      const entry = shown[index + by];
      if (entry) show(entry.id);
    },
    goOn(idCard) {
      // A save takes a second, in which one may have gone elsewhere.
      const now = latest.current;
      if (now.current?.id !== idCard) return null;
      const next = nextAfter(idCard, now.shown);
      if (next !== null) show(next);
      return next;
    },
  };
}
