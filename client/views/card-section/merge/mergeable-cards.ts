import type { ListMapping } from '../../../../shared/schemas/list-mapping';
import { isProfile, type Column } from '../../../../shared/taxonomy';
import type { TrelloCard } from '../../../trello/port';

/** Another card of the board's canvases. */
export interface OtherCard {
  readonly id: string;
  readonly name: string;
  readonly column: Column;
  /** Name of its list, as written. */
  readonly list: string;
  /** Whether it stands in the column and canvas of the card in question. */
  readonly sibling: boolean;
}

/** The other cards of the board as one card sees them, in the board's order. */
export interface OtherCards {
  /** Those into which it can be merged: of its side of the canvas, its own column first. */
  readonly mergeable: readonly OtherCard[];
  /** Those of the value map that may address it: none where it stands there itself. */
  readonly valueMap: readonly OtherCard[];
}

/** Sorts the board's cards for the one with this id. */
export function otherCards(
  idCard: string,
  own: { readonly column: Column; readonly canvas: string | null },
  cards: readonly TrelloCard[],
  mappings: readonly ListMapping[],
): OtherCards {
  const byList = new Map(mappings.map((mapping) => [mapping.idList, mapping]));
  const others = cards.flatMap(({ id, name, idList }): OtherCard[] => {
    const mapping = byList.get(idList);
    if (id === idCard || !mapping?.column) return [];
    const sibling = mapping.column === own.column && mapping.canvas === own.canvas;
    return [{ id, name, column: mapping.column, list: mapping.name, sibling }];
  });
  const onProfile = own.column !== null && isProfile(own.column);
  const sameSide = others.filter(({ column }) => isProfile(column) === onProfile);
  return {
    mergeable: [...sameSide.filter(({ sibling }) => sibling), ...sameSide.filter(({ sibling }) => !sibling)],
    valueMap: others.filter(({ column }) => onProfile && !isProfile(column)),
  };
}
