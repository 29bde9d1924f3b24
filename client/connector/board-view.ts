import { mapLists } from '../../shared/list-mapping/map-lists';
import type { Settings } from '../../shared/schemas/settings';
import { readBoardData } from '../../shared/stored/board-data';
import { isProfile, type Column, type ProfileColumn } from '../../shared/taxonomy';
import type { TrelloPort } from '../trello/port';

/** A job, pain or gain and where it stands; positions count from 0. */
export interface PlacedCard {
  readonly id: string;
  readonly listPosition: number;
  readonly cardPosition: number;
}

/** The cards that are ranked together: one column of one canvas, in the board's order. */
export interface Peers {
  readonly column: ProfileColumn;
  readonly cards: PlacedCard[];
}

/** What a badge must know beyond its own card. */
export interface BoardView {
  readonly settings: Settings;
  /** The column in which a card stands; null outside the canvas. */
  columnOf(idCard: string): Column | null;
  /** A card's name, '' for a card that is not open on the board. */
  nameOf(idCard: string): string;
  /** The cards with which a job, pain or gain is ranked, itself among them; null for any other card. The same object for each of them. */
  peersOf(idCard: string): Peers | null;
}

/** Reads it from Trello: three questions, sent together. */
export async function readBoardView(port: TrelloPort): Promise<BoardView> {
  const [lists, cards, stored] = await Promise.all([port.lists(), port.cards(), port.readBoard()]);
  const { settings } = readBoardData(stored);
  const { mappings } = mapLists(lists, settings.lists);
  const places = new Map(
    mappings.map((mapping, listPosition) => [mapping.idList, { ...mapping, listPosition }]),
  );
  const byId = new Map(cards.map((card) => [card.id, card]));
  const placeOf = (idCard: string) => places.get(byId.get(idCard)?.idList ?? '');

  const groups = new Map<string, Peers>();
  cards.forEach(({ id, idList }, cardPosition) => {
    const { column = null, canvas = null, listPosition = 0 } = places.get(idList) ?? {};
    if (column === null || canvas === null || !isProfile(column)) return;
    const key = groupKey(column, canvas);
    const peers = groups.get(key) ?? { column, cards: [] };
    groups.set(key, peers);
    peers.cards.push({ id, listPosition, cardPosition });
  });

  return {
    settings,
    columnOf: (idCard) => placeOf(idCard)?.column ?? null,
    nameOf: (idCard) => byId.get(idCard)?.name ?? '',
    peersOf(idCard) {
      const { column = null, canvas = null } = placeOf(idCard) ?? {};
      return column === null || canvas === null ? null : (groups.get(groupKey(column, canvas)) ?? null);
    },
  };
}

const groupKey = (column: Column, canvas: string) => `${column} ${canvas}`;
