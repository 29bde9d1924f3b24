import type { BoardSnapshot } from '../../schemas/snapshot';
import type { BoardSummary, CanvasSummary, ScoredItem } from '../../schemas/summary';
import { isProfile } from '../../taxonomy';

/** A part of the plot: how much something matters against how well today's solutions serve it. */
export const REGIONS = ['underserved', 'wellServed', 'mattersLess', 'overserved'] as const;
export type Region = (typeof REGIONS)[number];

/**
 * The region of two ratings, each 1 to 5. Two steps between them make a gap, on one side or the other; what is left matters (4 or 5)
 * and is served about as much, or matters less.
 */
export function regionOf(priority: number, served: number): Region {
  if (priority >= 3 && priority - served >= 2) return 'underserved';
  if (served - priority >= 2) return 'overserved';
  return priority >= 4 ? 'wellServed' : 'mattersLess';
}

/** An item with both ratings. */
export interface RatedItem {
  readonly item: ScoredItem;
  readonly priority: number;
  readonly served: number;
  /** 1 to 9. */
  readonly opportunity: number;
}

/** What the plot of a canvas shows. */
export interface Opportunities {
  readonly name: string;
  readonly asOf: string;
  readonly model: string;
  /** Largest opportunity first, of equal ones the highest score. */
  readonly rated: readonly RatedItem[];
  /** Jobs, pains and gains that lack one of the two ratings. */
  readonly unrated: number;
}

/** The jobs, pains and gains of a canvas by their two ratings; how well each is served stands on its card alone. */
export function opportunitiesOf(
  summary: BoardSummary,
  canvas: CanvasSummary,
  snapshot: BoardSnapshot,
): Opportunities {
  const served = new Map(snapshot.cards.map(({ id, item }) => [id, item.fields.served]));
  const own = summary.items.filter((item) => item.canvas === canvas.canvas.key && isProfile(item.column));
  const rated = own.flatMap((item) => {
    const { priority, opportunity } = item;
    const ofToday = served.get(item.id);
    if (priority === null || opportunity === null || ofToday === undefined) return [];
    return [{ item, priority, served: ofToday, opportunity }];
  });
  rated.sort((a, b) => b.opportunity - a.opportunity || b.item.score - a.item.score);
  return {
    name: canvas.canvas.name || summary.board.name,
    asOf: summary.asOf,
    model: summary.model,
    rated,
    unrated: own.length - rated.length,
  };
}
