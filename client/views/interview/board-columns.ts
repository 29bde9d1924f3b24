import { mapLists } from '../../../shared/list-mapping/map-lists';
import type { Canvas } from '../../../shared/schemas/list-mapping';
import type { BoardSnapshot, SnapshotCard } from '../../../shared/schemas/snapshot';
import { COLUMNS, type Column } from '../../../shared/taxonomy';

/** A card as the search finds it. */
export interface FoundCard extends SnapshotCard {
  /** Its name in the form in which it is searched. */
  readonly folded: string;
}

/** A list that stands for a column. */
export interface ColumnList {
  readonly id: string;
  readonly name: string;
  readonly column: Column;
  /** Key of its canvas. */
  readonly canvas: string;
}

/** A column of a canvas with all its cards, in the board's order. */
export interface CanvasColumn {
  readonly column: Column;
  readonly canvas: string;
  readonly cards: readonly FoundCard[];
}

/** The board by columns. */
export interface BoardColumns {
  readonly canvases: readonly Canvas[];
  readonly lists: readonly ColumnList[];
  readonly columns: readonly CanvasColumn[];
  readonly cards: ReadonlyMap<string, FoundCard>;
}

/** The most characters of a name that are searched; the rest of a name of 16 kB is no name. */
const SEARCHED = 500;

/** Without case and accents, so that "cafe" finds "Café". */
const fold = (text: string) => text.slice(0, SEARCHED).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The columns of every canvas of the board that have a list, in the canvas's order. */
export function columnsOf({ lists, cards, settings }: BoardSnapshot): BoardColumns {
  const { mappings, canvases } = mapLists(lists, settings.lists);
  const standing = mappings.flatMap(({ idList: id, name, column, canvas }): ColumnList[] =>
    column === null || canvas === null ? [] : [{ id, name, column, canvas }],
  );
  const byList = new Map(standing.map(({ id }) => [id, [] as FoundCard[]]));
  for (const card of cards) byList.get(card.idList)?.push({ ...card, folded: fold(card.name) });

  const columns = canvases.flatMap(({ key: canvas }) =>
    COLUMNS.flatMap((column): CanvasColumn[] => {
      const own = standing.filter((list) => list.canvas === canvas && list.column === column);
      const found = own.flatMap(({ id }) => byList.get(id) ?? []);
      return own.length === 0 ? [] : [{ column, canvas, cards: found }];
    }),
  );
  const all = [...byList.values()].flat();
  return { canvases, lists: standing, columns, cards: new Map(all.map((card) => [card.id, card])) };
}

/** Whether each word of a search stands in the card's name. An empty search finds every card. */
export function finds(search: string): (card: FoundCard) => boolean {
  const words = fold(search)
    .split(/\s+/)
    .filter((word) => word !== '');
  return ({ folded }) => words.every((word) => folded.includes(word));
}
