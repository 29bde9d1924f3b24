import type { BoardSummary, CanvasSummary, ScoredItem } from '../../schemas/summary';
import { COLUMNS, VALUE_MAP_COLUMNS, type Column } from '../../taxonomy';
import { SHAPES, shapeOf, type Shape } from '../verdict-shape';

/** How many items of an area are drawn; the others are folded into counts. */
export const SHOWN = 8;

/** What is left of an area beyond the items that are drawn: how many there are of each verdict. */
export interface Folded {
  readonly count: number;
  readonly shapes: readonly { readonly shape: Shape; readonly count: number }[];
}

/** One of the six areas: its items, best first. */
export interface MapArea {
  readonly column: Column;
  readonly items: number;
  readonly shown: readonly ScoredItem[];
  readonly folded: Folded | null;
}

/** From an item of the value map to a top item that it addresses. */
export interface MapLink {
  readonly from: ScoredItem;
  readonly to: ScoredItem;
}

/** What the map of a canvas shows, before anything has a place. */
export interface CanvasMap {
  /** The canvas's name, else the board's; may be empty. */
  readonly name: string;
  readonly asOf: string;
  readonly model: string;
  readonly areas: Readonly<Record<Column, MapArea>>;
  readonly links: readonly MapLink[];
  /** The top items, and what addresses each, on whichever canvas it stands. */
  readonly addressedBy: ReadonlyMap<string, readonly ScoredItem[]>;
  /** Ids of top items that nothing addresses. Empty while the value map is: there is nothing yet that could. */
  readonly uncovered: ReadonlySet<string>;
  readonly hasValueMap: boolean;
}

/** The map of one canvas. The links are those of its fit: to the top three of each column. */
export function canvasMapOf(
  summary: BoardSummary,
  canvas: CanvasSummary,
  items: ReadonlyMap<string, ScoredItem> = new Map(summary.items.map((item) => [item.id, item])),
): CanvasMap {
  const own = summary.items.filter((item) => item.canvas === canvas.canvas.key);
  const areas = Object.fromEntries(
    COLUMNS.map((column) => [column, areaOf(column, own)]),
  ) as CanvasMap['areas'];
  const addressedBy = new Map(
    canvas.fit.top.map(({ id, addressedBy: ids }) => [id, ids.flatMap((by) => items.get(by) ?? [])]),
  );
  const links = [...addressedBy].flatMap(([id, from]) => {
    const to = items.get(id);
    return to === undefined
      ? []
      : from.filter((by) => by.canvas === to.canvas).map((by) => ({ from: by, to }));
  });
  const hasValueMap = VALUE_MAP_COLUMNS.some((column) => areas[column].items > 0);
  const open = [...addressedBy].filter(([, from]) => from.length === 0).map(([id]) => id);
  return {
    name: canvas.canvas.name || summary.board.name,
    asOf: summary.asOf,
    model: summary.model,
    areas,
    links,
    addressedBy,
    uncovered: new Set(hasValueMap ? open : []),
    hasValueMap,
  };
}

function areaOf(column: Column, own: readonly ScoredItem[]): MapArea {
  const items = own.filter((item) => item.column === column).sort((a, b) => a.rank - b.rank);
  // One alone takes no more room than the words that would stand for it.
  const shown = items.length === SHOWN + 1 ? items.length : SHOWN;
  return { column, items: items.length, shown: items.slice(0, shown), folded: foldedOf(items.slice(shown)) };
}

function foldedOf(items: readonly ScoredItem[]): Folded | null {
  if (items.length === 0) return null;
  const counts = new Map<Shape, number>();
  for (const item of items) counts.set(shapeOf(item), (counts.get(shapeOf(item)) ?? 0) + 1);
  const shapes = SHAPES.flatMap((shape) => {
    const count = counts.get(shape);
    return count === undefined ? [] : [{ shape, count }];
  });
  return { count: items.length, shapes: shapes.reverse() };
}
