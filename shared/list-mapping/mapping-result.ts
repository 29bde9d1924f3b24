import type { Canvas, ListMapping } from '../schemas/list-mapping';
import { COLUMNS, type Column } from '../taxonomy';

/** A canvas and for which columns the board has a list, in the order of the columns. */
export interface MappedCanvas {
  readonly canvas: Canvas;
  readonly columns: readonly Column[];
}

/** What a board's lists amount to together. */
export interface MappingResult {
  /** In the board's order. */
  readonly canvases: readonly MappedCanvas[];
  /** Columns of all canvases together; several lists may stand for one. */
  readonly columns: number;
  /** Lists that stand for nothing. */
  readonly leftOut: number;
}

/** Sums up a mapping, as `mapLists` answers it. */
export function mappingResult({
  mappings,
  canvases,
}: {
  readonly mappings: readonly ListMapping[];
  readonly canvases: readonly Canvas[];
}): MappingResult {
  const columnsOf = new Map<string, Set<Column>>();
  for (const { column, canvas } of mappings) {
    if (column === null || canvas === null) continue;
    columnsOf.set(canvas, (columnsOf.get(canvas) ?? new Set()).add(column));
  }
  const mapped = canvases.map((canvas) => ({
    canvas,
    columns: COLUMNS.filter((column) => columnsOf.get(canvas.key)?.has(column)),
  }));
  return {
    canvases: mapped,
    columns: mapped.reduce((sum, { columns }) => sum + columns.length, 0),
    leftOut: mappings.filter(({ column }) => column === null).length,
  };
}
