import { scoreItem, type ItemScore } from '../../shared/scoring/score-item';
import { readBadgeData, readRating, type BadgeData } from '../../shared/stored/badge-data';
import { sideOf, type Column } from '../../shared/taxonomy';
import type { StoredData } from '../trello/port';
import type { BoardView } from './board-view';

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

type BadgeDataOk = Exclude<BadgeData, { state: 'unreadable' }>;

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

/** Scores one card from its own stored data; a value-map item also asks for the ratings of the cards that it addresses. */
export async function itemFigures(
  board: BoardView,
  column: Column,
  stored: StoredData,
  readOther: ReadOther,
): Promise<ItemFigures> {
  const data = readBadgeData(stored, column);
  if (data.state === 'unreadable') return data;
  const { evidence, hasFields, addresses, review } = data;
  const priority =
    sideOf(column) === 'profile' ? data.priority : await addressedPriority(board, addresses, readOther);
  return {
    state: 'ok',
    score: scoreItem({ column, evidence, priority }),
    priority,
    evidence,
    review,
    blank: evidence.length === 0 && !hasFields,
  };
}
