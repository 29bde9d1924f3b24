import { mapLists } from '../list-mapping/map-lists';
import type { Canvas, ListMapping } from '../schemas/list-mapping';
import type { BoardSnapshot, SnapshotCard } from '../schemas/snapshot';
import type { ScoredItem } from '../schemas/summary';
import { addressedPriority, priorityOf } from '../scoring/priority';
import { compareRank, type Rankable } from '../scoring/rank';
import { scoreWeighed, type ItemScore } from '../scoring/score-item';
import type { SignalModel } from '../scoring/signal-1';
import { latestDay } from '../scoring/staleness';
import { weigh, type WeighedEntry } from '../scoring/weigh';
import { rememberingKeys } from '../scoring/who';
import { COLUMNS, sideOf, type Column } from '../taxonomy';
import { Hearing, type HeardCustomer } from './heard-customers';
import { quoteOf } from './quote';

/** An item with everything that follows from its own card and, for the value map, from what it addresses. */
export interface MeasuredItem extends Rankable {
  readonly card: SnapshotCard;
  readonly figures: ItemScore;
  readonly column: Column;
  readonly quote: ScoredItem['quote'];
}

/** A canvas with its items ranked by column, and the customers heard on it. */
export interface MeasuredCanvas {
  readonly canvas: Canvas;
  readonly columns: Readonly<Record<Column, readonly MeasuredItem[]>>;
  readonly customers: readonly HeardCustomer[];
}

export interface MeasuredBoard {
  readonly lists: readonly ListMapping[];
  readonly canvases: readonly MeasuredCanvas[];
}

/** Scores every item of a board and ranks each column of each canvas. Lists that stand for no column, and their cards, are left out. */
export function measureBoard(snapshot: BoardSnapshot, model: SignalModel): MeasuredBoard {
  const { mappings, canvases } = mapLists(snapshot.lists, snapshot.settings.lists);
  const placed = placeCards(snapshot, mappings);
  const priorities = prioritiesOf(placed);
  const keyOf = rememberingKeys();
  const byCanvas = new Map(
    canvases.map(({ key }) => [key, { columns: emptyColumns(), hearing: new Hearing() }]),
  );
  for (const place of placed) {
    const { card, column } = place;
    const canvas = byCanvas.get(place.canvas);
    if (canvas === undefined) continue;
    const entries = weigh(sideOf(column), card.item.evidence, model, keyOf);
    canvas.columns[column].push(measureItem(place, entries, priorities, model));
    canvas.hearing.hear(entries);
  }
  return {
    lists: mappings,
    canvases: canvases.map((canvas) => {
      const { columns, hearing } = byCanvas.get(canvas.key) ?? {
        columns: emptyColumns(),
        hearing: new Hearing(),
      };
      for (const column of COLUMNS) columns[column].sort(compareRank);
      return { canvas, columns, customers: hearing.customers() };
    }),
  };
}

/** The items of a canvas, column by column. */
export function itemsOf(columns: MeasuredCanvas['columns']): MeasuredItem[] {
  return COLUMNS.flatMap((column) => columns[column]);
}

/** A card in a list that stands for a column. */
interface PlacedCard {
  readonly card: SnapshotCard;
  readonly column: Column;
  readonly canvas: string;
  readonly listPosition: number;
  readonly cardPosition: number;
}

function placeCards(snapshot: BoardSnapshot, mappings: readonly ListMapping[]): PlacedCard[] {
  const lists = new Map(mappings.map((mapping, listPosition) => [mapping.idList, { mapping, listPosition }]));
  const placed: PlacedCard[] = [];
  snapshot.cards.forEach((card, cardPosition) => {
    const list = lists.get(card.idList);
    if (list === undefined) return;
    const { column, canvas } = list.mapping;
    if (column === null || canvas === null) return;
    placed.push({ card, column, canvas, listPosition: list.listPosition, cardPosition });
  });
  return placed;
}

/** The priorities of the rated jobs, pains and gains, by card. */
function prioritiesOf(placed: readonly PlacedCard[]): Map<string, number> {
  const priorities = new Map<string, number>();
  for (const { card, column } of placed) {
    const priority = priorityOf(column, card.item.fields);
    if (priority !== null) priorities.set(card.id, priority);
  }
  return priorities;
}

function measureItem(
  { card, column, listPosition, cardPosition }: PlacedCard,
  entries: readonly WeighedEntry[],
  priorities: ReadonlyMap<string, number>,
  model: SignalModel,
): MeasuredItem {
  const side = sideOf(column);
  const { fields } = card.item;
  const priority =
    side === 'profile' ? priorityOf(column, fields) : addressedPriority(fields.addresses ?? [], priorities);
  const figures = scoreWeighed(side, entries, priority, model);
  return {
    id: card.id,
    card,
    figures,
    score: figures.score,
    verdict: figures.verdict,
    supporting: figures.supporting,
    column,
    priority,
    latestEvidence: latestDay(entries),
    quote: quoteOf(entries),
    listPosition,
    cardPosition,
  };
}

function emptyColumns(): Record<Column, MeasuredItem[]> {
  return { job: [], pain: [], gain: [], product: [], reliever: [], creator: [] };
}
