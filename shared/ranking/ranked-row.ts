import { segmentOf } from '../board/segment-of';
import { reviewStateOf, type ReviewState } from '../review/review-state';
import type { ItemFields } from '../schemas/item';
import type { Settings } from '../schemas/settings';
import type { SnapshotCard } from '../schemas/snapshot';
import type { ScoredItem } from '../schemas/summary';
import type { Column, FieldName, ReviewMark } from '../taxonomy';

/** The field by which the items of a column are told apart: type, category, level, kind or effect. */
export const KIND_FIELD = {
  job: 'jobType',
  pain: 'painCategory',
  gain: 'gainLevel',
  product: 'productKind',
  reliever: 'effects',
  creator: 'effects',
} as const satisfies Record<Column, FieldName>;

/** An item of a ranking with what only its card says. */
export interface RankedRow {
  readonly item: ScoredItem;
  /** Values of the column's `KIND_FIELD`; none where the field is not set. */
  readonly kinds: readonly string[];
  /** Keys of the segments that it is about: the canvas's own where the card names none. Such as were removed since are left out. */
  readonly segments: readonly string[];
  readonly reviewState: ReviewState;
  /** What a coach last said of it, outdated or not. */
  readonly mark: ReviewMark | null;
}

/** What tells the kinds of an item apart, as a list. */
function kindsOf(column: Column, fields: ItemFields): readonly string[] {
  const value = fields[KIND_FIELD[column]];
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}

/**
 * The items of one column of one canvas in their rank, each with what its card adds.
 *
 * @param items of the board; those of one column and canvas stand in their rank, as in a summary
 * @param cards of the snapshot that was summarised, by id
 */
export function rankedRows(
  items: readonly ScoredItem[],
  cards: ReadonlyMap<string, SnapshotCard>,
  settings: Pick<Settings, 'segments' | 'canvasSegments'>,
  place: { readonly canvas: string; readonly column: Column },
): RankedRow[] {
  const known = new Set(settings.segments.map(({ key }) => key));
  const own = segmentOf(place.canvas, settings);
  const rows: RankedRow[] = [];
  for (const item of items) {
    if (item.canvas !== place.canvas || item.column !== place.column) continue;
    const card = cards.get(item.id);
    const named = card?.item.segments.filter((key) => known.has(key)) ?? [];
    rows.push({
      item,
      kinds: card ? kindsOf(place.column, card.item.fields) : [],
      segments: named.length > 0 || own === null ? named : [own.key],
      reviewState: card ? reviewStateOf({ name: card.name, ...card.item }) : 'none',
      mark: card?.item.review?.mark ?? null,
    });
  }
  return rows;
}
