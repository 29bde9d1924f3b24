import { segmentOf } from '../board/segment-of';
import type { BoardSnapshot } from '../schemas/snapshot';
import type { CanvasSummary, ScoredItem } from '../schemas/summary';
import type { Column, ProfileColumn } from '../taxonomy';

/** What a draft of a value proposition has places for. */
export const SLOTS = ['segment', 'job', 'pain', 'gain', 'product', 'reliever', 'creator'] as const;
export type Slot = (typeof SLOTS)[number];

/** What fills a slot: a card's name, or the name of the canvas's segment, which is no card. */
export interface SlotFill {
  readonly id: string | null;
  readonly text: string;
}

/** What fills each slot; null where the board has nothing for it. */
export type SlotFills = Readonly<Record<Slot, SlotFill | null>>;

/**
 * What the board has for a draft (domain page, 6, "describe"): the segment's name and card names, nothing else. Of the top three the
 * first that the value map answers is taken, else the first; a reliever or creator only where it addresses that very pain or gain.
 * A product comes first where it addresses something of the top.
 */
export function fillSlots(
  canvas: CanvasSummary,
  items: ReadonlyMap<string, ScoredItem>,
  snapshot: BoardSnapshot,
): SlotFills {
  const addressedBy = new Map(canvas.fit.top.map(({ id, addressedBy }) => [id, addressedBy]));
  const those = (ids: readonly string[]) => ids.flatMap((id) => items.get(id) ?? []);
  const answering = (id: string | undefined, column: Column) =>
    id === undefined ? [] : those(addressedBy.get(id) ?? []).filter((item) => item.column === column);

  const top = (column: ProfileColumn) =>
    those(canvas.columns.find((one) => one.column === column)?.top.map(({ id }) => id) ?? []);
  const answered = (column: ProfileColumn, by: Column) =>
    top(column).find(({ id }) => answering(id, by).length > 0) ?? top(column)[0];

  const pain = answered('pain', 'reliever');
  const gain = answered('gain', 'creator');
  const segment = segmentOf(canvas.canvas.key, snapshot.settings);
  return {
    segment: segment && { id: null, text: segment.name },
    job: fillOf(top('job')[0]),
    pain: fillOf(pain),
    gain: fillOf(gain),
    product: fillOf(productOf(canvas, items, those([...addressedBy.values()].flat()))),
    reliever: fillOf(best(answering(pain?.id, 'reliever'))),
    creator: fillOf(best(answering(gain?.id, 'creator'))),
  };
}

function productOf(
  { canvas }: CanvasSummary,
  items: ReadonlyMap<string, ScoredItem>,
  addressing: readonly ScoredItem[],
): ScoredItem | undefined {
  const isProduct = ({ column }: ScoredItem) => column === 'product';
  const own = [...items.values()].filter((item) => isProduct(item) && item.canvas === canvas.key);
  return best(addressing.filter(isProduct)) ?? best(own);
}

/** The item of the best rank; the first of those given where several have it. */
function best(items: readonly ScoredItem[]): ScoredItem | undefined {
  return items.reduce<ScoredItem | undefined>(
    (first, item) => (first === undefined || item.rank < first.rank ? item : first),
    undefined,
  );
}

/** A name of spaces alone fills nothing. */
function fillOf(item: ScoredItem | undefined): SlotFill | null {
  return item === undefined || item.name.trim() === '' ? null : { id: item.id, text: item.name.trim() };
}
