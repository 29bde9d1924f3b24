import type { Board, BoardCard, BoardList } from '../../../server/local-board/contract';
import { idFrom } from '../../../server/local-board/derived-ids';

export const NOW = '2026-03-01T10:00:00.000Z';
export const LATER = '2026-03-02T10:00:00.000Z';
export const BOARD_ID = idFrom('the board');

/** The id of the list or card that tests call by this name. */
export const id = (name: string) => idFrom(name);

export const list = (name: string, pos: number, more: Partial<BoardList> = {}): BoardList => ({
  id: id(name),
  name,
  closed: false,
  pos,
  idBoard: BOARD_ID,
  ...more,
});

export const card = (
  name: string,
  inList: string,
  pos: number,
  more: Partial<BoardCard> = {},
): BoardCard => ({
  id: id(name),
  name,
  desc: '',
  closed: false,
  idBoard: BOARD_ID,
  idList: id(inList),
  pos,
  shortLink: 'abcdEFG1',
  idShort: 1,
  dateLastActivity: NOW,
  pluginData: [],
  ...more,
});

/** Two lists, A with the cards a1 and a2, B with b1. */
export const board = (more: Partial<Board> = {}): Board => ({
  id: BOARD_ID,
  name: 'A board',
  lists: [list('A', 1), list('B', 2)],
  cards: [card('a1', 'A', 1), card('a2', 'A', 2), card('b1', 'B', 1)],
  pluginData: [],
  ...more,
});

/** The names of lists or cards, in order. */
export const names = (models: readonly { name: string }[]) => models.map((model) => model.name);
