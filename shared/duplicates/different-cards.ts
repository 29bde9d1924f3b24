import type { Item } from '../schemas/item';

/** How much of a card's id tells it from the others of its board: the last characters count up. */
const TELLING = 8;

/** What stands on a card's list of dismissed hints to say that another card is not the same item. */
export function differentFrom(idOther: string): string {
  return `=${idOther.slice(-TELLING)}`;
}

/** Whether somebody said on this card that the other one is a different item. */
export function isDifferent(item: Item, idOther: string): boolean {
  return item.dismissed?.includes(differentFrom(idOther)) ?? false;
}
