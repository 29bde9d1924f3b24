import type { TrelloPort } from '../trello/port';
import { badgesFor, type Badge } from './badges';
import type { BoardView } from './board-view';
import { itemFigures } from './item-figures';

/** What stands on the front of the card in context; nothing outside the canvas. */
export async function badgesOnFront(
  port: TrelloPort,
  boardView: (port: TrelloPort) => Promise<BoardView>,
): Promise<Badge[]> {
  const [board, stored] = await Promise.all([boardView(port), port.readAll()]);
  const { idCard } = port.context();
  const column = idCard === null ? null : board.columnOf(idCard);
  if (column === null) return [];
  return badgesFor(column, await itemFigures(port, board, column, stored.card), board.settings.badges);
}
