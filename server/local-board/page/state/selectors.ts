import type { Board, BoardCard, BoardList } from '../../contract';

/** The lists on show, from left to right. */
export const openLists = (board: Board): BoardList[] => board.lists.filter((list) => !list.closed);

/** The cards on show in a list, from top to bottom. */
export const openCardsOf = (board: Board, idList: string): BoardCard[] =>
  board.cards.filter((card) => card.idList === idList && !card.closed);

/** The cards on show by list, in one pass. */
export function openCardsByList(board: Board): ReadonlyMap<string, BoardCard[]> {
  const byList = new Map<string, BoardCard[]>(openLists(board).map((list) => [list.id, []]));
  for (const card of board.cards) if (!card.closed) byList.get(card.idList)?.push(card);
  return byList;
}

/** Every card on show. */
export const openCards = (board: Board): BoardCard[] => [...openCardsByList(board).values()].flat();

/** A card on show, by its id or short link. */
export function findOpenCard(board: Board, idCard: string): BoardCard | undefined {
  const card = board.cards.find(({ id, shortLink }) => id === idCard || shortLink === idCard);
  if (!card || card.closed) return undefined;
  return board.lists.some((list) => list.id === card.idList && !list.closed) ? card : undefined;
}
