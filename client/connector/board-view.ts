import { mapLists } from '../../shared/list-mapping/map-lists';
import type { ListMapping } from '../../shared/schemas/list-mapping';
import type { Settings } from '../../shared/schemas/settings';
import { readBoardData } from '../../shared/stored/board-data';
import type { Column } from '../../shared/taxonomy';
import type { TrelloPort } from '../trello/port';

/** What a badge must know beyond its own card. */
export interface BoardView {
  readonly settings: Settings;
  /** The column in which a card stands; null outside the canvas. */
  columnOf(idCard: string): Column | null;
  /** A card's name, '' for a card that is not open on the board. */
  nameOf(idCard: string): string;
}

/** Reads it from Trello: three questions, sent together. */
export async function readBoardView(port: TrelloPort): Promise<BoardView> {
  const [lists, cards, stored] = await Promise.all([port.lists(), port.cards(), port.readBoard()]);
  const { settings } = readBoardData(stored);
  const { mappings } = mapLists(lists, settings.lists);
  const columns = new Map(mappings.map(({ idList, column }: ListMapping) => [idList, column]));
  const byId = new Map(cards.map((card) => [card.id, card]));
  return {
    settings,
    columnOf: (idCard) => columns.get(byId.get(idCard)?.idList ?? '') ?? null,
    nameOf: (idCard) => byId.get(idCard)?.name ?? '',
  };
}
