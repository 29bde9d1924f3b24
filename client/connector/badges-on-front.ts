import type { TrelloPort } from '../trello/port';
import { badgesFor, type Badge } from './badges';
import type { Bursts } from './burst';
import { itemFigures } from './item-figures';

/** What stands on the front of the card in context; nothing outside the canvas. */
export async function badgesOnFront(port: TrelloPort, bursts: Bursts): Promise<Badge[]> {
  const { idCard } = port.context();
  const burst = bursts(port);
  const [board, stored] = await Promise.all([burst.board, burst.readOwn(port, idCard)]);
  if (idCard === null) return [];
  const column = board.columnOf(idCard);
  if (column === null) return [];
  const figures = await itemFigures(board, column, stored, (id) => burst.readOther(port, id));
  return badgesFor({ column, name: board.nameOf(idCard), figures }, board.settings.badges);
}
