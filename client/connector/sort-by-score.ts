import { compareRank, type Rankable } from '../../shared/scoring/rank';
import type { StoredData, TrelloPort } from '../trello/port';
import type { BoardView } from './board-view';
import { itemFigures } from './item-figures';

/** A card's place in the order of its column, or null for a card that is no item or cannot be read. */
async function rankable(
  port: TrelloPort,
  board: BoardView,
  id: string,
  cardPosition: number,
): Promise<Rankable | null> {
  const column = board.columnOf(id);
  if (column === null) return null;
  const stored: StoredData = await port.readCard(id);
  const figures = await itemFigures(port, board, column, stored);
  if (figures.state === 'unreadable') return null;
  const { score, priority, latestEvidence } = figures;
  return { ...score, id, priority, latestEvidence, listPosition: 0, cardPosition };
}

/** The ids of one list's cards with the items among them first, best rank first; the others keep their order behind them. */
export async function sortByScore(
  port: TrelloPort,
  board: BoardView,
  ids: readonly string[],
): Promise<string[]> {
  const places = await Promise.all(ids.map((id, at) => rankable(port, board, id, at).catch(() => null)));
  const items = places.filter((place) => place !== null).sort(compareRank);
  const ranked = new Set(items.map(({ id }) => id));
  return [...ranked, ...ids.filter((id) => !ranked.has(id))];
}
