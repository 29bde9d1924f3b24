import type { Item } from '../schemas/item';
import type { BoardSnapshot } from '../schemas/snapshot';
import { SIGNAL_1, type SignalModel } from '../scoring/signal-1';
import { itemsOf, measureBoard } from '../summary/measure-board';
import type { Canvas } from '../schemas/list-mapping';
import type { Column, ReviewMark, Verdict } from '../taxonomy';
import { reviewStateOf, type ReviewState } from './review-state';

/** A card that waits for a review, or has one. */
export interface QueueEntry {
  readonly id: string;
  readonly name: string;
  readonly item: Item;
  readonly column: Column;
  readonly canvas: Canvas;
  readonly verdict: Verdict;
  readonly contested: boolean;
  readonly reviewState: ReviewState;
  readonly mark: ReviewMark | null;
}

/** How many items of a board have no review, one of what they were, one of what they are. */
export type ReviewCounts = Readonly<Record<ReviewState, number>>;

/** Which entries a coach wants to see; null is any. */
export interface QueueFilters {
  readonly column: Column | null;
  /** Key of a canvas. */
  readonly canvas: string | null;
  readonly verdict: Verdict | 'contested' | null;
  /** 'toReview' is without review or outdated; a mark is what was last said, outdated or not. */
  readonly review: ReviewState | 'toReview' | ReviewMark | null;
}

export const NO_FILTERS: QueueFilters = { column: null, canvas: null, verdict: null, review: null };

const isToReview = ({ reviewState }: Pick<QueueEntry, 'reviewState'>) => reviewState !== 'current';

/**
 * Every item of a board: first those without a review or with an outdated one, then the others; both in the board's order.
 * `leaveOut` are cards that cannot be read, of which there is nothing to judge.
 */
export function reviewQueue(
  snapshot: BoardSnapshot,
  leaveOut: ReadonlySet<string> = new Set(),
  model: SignalModel = SIGNAL_1,
): QueueEntry[] {
  const inBoardOrder = measureBoard(snapshot, model)
    .canvases.flatMap(({ canvas, columns }) => itemsOf(columns).map((measured) => ({ canvas, measured })))
    .filter(({ measured }) => !leaveOut.has(measured.id))
    .sort((a, b) => a.measured.cardPosition - b.measured.cardPosition);
  const entries = inBoardOrder.map(({ canvas, measured: { card, column, verdict, figures } }): QueueEntry => {
    const { id, name, item } = card;
    return {
      id,
      name,
      item,
      column,
      canvas,
      verdict,
      contested: figures.contested,
      reviewState: reviewStateOf({ name, ...item }),
      mark: item.review?.mark ?? null,
    };
  });
  return [...entries.filter(isToReview), ...entries.filter((entry) => !isToReview(entry))];
}

export function countReviews(entries: readonly QueueEntry[]): ReviewCounts {
  const counts = { none: 0, current: 0, outdated: 0 };
  for (const { reviewState } of entries) counts[reviewState] += 1;
  return counts;
}

function hasReview({ reviewState, mark }: QueueEntry, wanted: QueueFilters['review']): boolean {
  if (wanted === null) return true;
  if (wanted === 'toReview') return isToReview({ reviewState });
  return wanted === reviewState || wanted === mark;
}

function hasVerdict({ verdict, contested }: QueueEntry, wanted: QueueFilters['verdict']): boolean {
  if (wanted === null) return true;
  return wanted === 'contested' ? contested : wanted === verdict;
}

/** Whether an entry is what the filters ask for, all of them. */
export function matches(entry: QueueEntry, filters: QueueFilters): boolean {
  return (
    (filters.column === null || filters.column === entry.column) &&
    (filters.canvas === null || filters.canvas === entry.canvas.key) &&
    hasVerdict(entry, filters.verdict) &&
    hasReview(entry, filters.review)
  );
}

/**
 * The entries in the order in which they already stood, `before` by id; those that are new to it follow in theirs. So a card keeps
 * its place when its review is saved, and "previous" leads back to it.
 */
export function inOrderOf(before: readonly string[], entries: readonly QueueEntry[]): QueueEntry[] {
  const places = new Map(before.map((id, place) => [id, place]));
  const placeOf = ({ id }: QueueEntry) => places.get(id) ?? before.length;
  return [...entries].sort((a, b) => placeOf(a) - placeOf(b));
}

/**
 * Where to go on after the review of `id`: the entry behind it, at the end the first that is still to be reviewed; null when there
 * is none.
 */
export function nextAfter(id: string, entries: readonly QueueEntry[]): string | null {
  const place = entries.findIndex((entry) => entry.id === id);
  const behind = entries[place + 1];
  const next = behind ?? entries.find((entry) => entry.id !== id && isToReview(entry));
  return next?.id ?? null;
}
