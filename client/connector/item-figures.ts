import { scoreItem, type ItemScore } from '../../shared/scoring/score-item';
import { readBadgeData, readRating, type BadgeData } from '../../shared/stored/badge-data';
import { isProfile, sideOf, type Column } from '../../shared/taxonomy';
import type { StoredData } from '../trello/port';
import type { BoardView } from './board-view';

type BadgeDataOk = Exclude<BadgeData, { state: 'unreadable' }>;

/** What stands on an item's card: its score and what it rests on. */
export type ItemFigures =
  | { readonly state: 'unreadable' }
  | {
      readonly state: 'ok';
      readonly score: ItemScore;
      readonly priority: number | null;
      readonly evidence: BadgeDataOk['evidence'];
      readonly review: BadgeDataOk['review'];
      /** Nothing was set or logged yet. */
      readonly blank: boolean;
    };

/** Reads another card of the board. */
export type ReadOther = (idCard: string) => Promise<StoredData>;

/** The highest priority among the addressed items; a card that cannot be read counts for nothing. */
async function addressedPriority(
  board: BoardView,
  addresses: readonly string[],
  readOther: ReadOther,
): Promise<number | null> {
  let highest: number | null = null;
  for (const idCard of addresses) {
    const column = board.columnOf(idCard);
    if (column === null || sideOf(column) !== 'profile') continue;
    const rating = readRating(await readOther(idCard).catch(() => ({})), column);
    if (rating !== null && (highest === null || rating > highest)) highest = rating;
  }
  return highest;
}

function figuresFrom(column: Column, data: BadgeDataOk, priority: number | null): ItemFigures {
  const { evidence, hasFields, review } = data;
  return {
    state: 'ok',
    score: scoreItem({ column, evidence, priority }),
    priority,
    evidence,
    review,
    blank: evidence.length === 0 && !hasFields,
  };
}

const scored = new WeakMap<StoredData, { readonly column: Column; readonly figures: ItemFigures }>();

/** Scores a job, pain or gain, which needs its own card alone. The same data are scored once: its badge and its rank both ask. */
export function profileFigures(column: Column, stored: StoredData): ItemFigures {
  const known = scored.get(stored);
  if (known?.column === column) return known.figures;
  const data = readBadgeData(stored, column);
  const figures = data.state === 'unreadable' ? data : figuresFrom(column, data, data.priority);
  scored.set(stored, { column, figures });
  return figures;
}

/** Scores one card from its own stored data; a value-map item also asks for the ratings of the cards that it addresses. */
export async function itemFigures(
  board: BoardView,
  column: Column,
  stored: StoredData,
  readOther: ReadOther,
): Promise<ItemFigures> {
  if (isProfile(column)) return profileFigures(column, stored);
  const data = readBadgeData(stored, column);
  if (data.state === 'unreadable') return data;
  return figuresFrom(column, data, await addressedPriority(board, data.addresses, readOther));
}
