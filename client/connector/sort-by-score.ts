import { compareRank, type Rankable } from '../../shared/scoring/rank';
import type { TrelloPort } from '../trello/port';
import { readBoardView, type BoardView } from './board-view';
import { itemFigures, type ReadOther } from './item-figures';
import { rankableOf } from './rankable';

/** A card's place in the order of its column, or null for a card that is no item or cannot be read. */
async function placeOf(
  board: BoardView,
  id: string,
  cardPosition: number,
  read: ReadOther,
): Promise<Rankable | null> {
  const column = board.columnOf(id);
  if (column === null) return null;
  const figures = await itemFigures(board, column, await read(id), read);
  return rankableOf(column, figures, { id, listPosition: 0, cardPosition });
}

/** The ids of one list's cards with the items among them first, best rank first; the others keep their order behind them. */
export async function sortByScore(port: TrelloPort, ids: readonly string[]): Promise<string[]> {
  const board = await readBoardView(port);
  const read: ReadOther = (idCard) => port.readCard(idCard);
  const places = await Promise.all(ids.map((id, at) => placeOf(board, id, at, read).catch(() => null)));
  const items = places.filter((place) => place !== null).sort(compareRank);
  const ranked = new Set(items.map(({ id }) => id));
  return [...ranked, ...ids.filter((id) => !ranked.has(id))];
}
