import type { Board, BoardCard, BoardList } from './contract';

/** Lists from left to right: by position, then as they stood. */
export function inListOrder(lists: readonly BoardList[]): BoardList[] {
  return [...lists].sort((a, b) => a.pos - b.pos);
}

/** Cards as Trello exports them: by list, within a list from top to bottom, then as they stood. */
export function inCardOrder(cards: readonly BoardCard[], lists: readonly BoardList[]): BoardCard[] {
  const place = new Map(lists.map((list, index) => [list.id, index]));
  const placeOf = (card: BoardCard) => place.get(card.idList) ?? lists.length;
  return [...cards].sort((a, b) => placeOf(a) - placeOf(b) || a.pos - b.pos);
}

/** The same board with its lists and cards in order. */
export function inOrder(board: Board): Board {
  const lists = inListOrder(board.lists);
  return { ...board, lists, cards: inCardOrder(board.cards, lists) };
}
