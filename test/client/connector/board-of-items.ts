import { cardValues } from '../../../shared/stored/card-data';
import { createFakeTrello, type FakeTrello, type FakeTrelloOptions } from '../../support/fake-trello';
import { item, type ItemParts } from '../../support/builders';

/** The lists of the board below, a column each; the last one is none. */
const LISTS = [
  { id: 'jobs', name: 'Jobs' },
  { id: 'pains', name: 'Pains' },
  { id: 'relievers', name: 'Pain relievers' },
  { id: 'done', name: 'Done' },
];

/** A card of the board below; `as` is the id of its list. */
export interface ItemCard {
  readonly id: string;
  readonly as: 'jobs' | 'pains' | 'relievers' | 'done';
  readonly item?: ItemParts;
}

/** A board in memory with these cards, seen by a member who may write. */
export function boardOfItems(cards: readonly ItemCard[], options: FakeTrelloOptions = {}): FakeTrello {
  return createFakeTrello({
    lists: LISTS,
    cards: cards.map(({ id, as, item: parts }) => ({
      id,
      name: id,
      idList: as,
      ...(parts ? { stored: cardValues({}, item(parts)) } : {}),
    })),
    ...options,
  });
}

/** The port with which Trello asks for one card's badges. */
export const askedFor = (board: FakeTrello, idCard: string, canWriteCard = true): FakeTrello =>
  board.window({ context: { idCard, canWriteCard } });
