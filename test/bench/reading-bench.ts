import { decodeBoardText } from '../../shared/board-file/decode';
import { readTrelloBoard } from '../../shared/board-file/read-trello-board';
import type { BoardSnapshot } from '../../shared/schemas/snapshot';
import { cardValues } from '../../shared/stored/card-data';
import { realisticBoard } from './realistic-board';
import { medians, type Bench } from './row';

/** What a card of an export holds beside what is read: the usual keys with the usual emptiness. */
const USUAL_CARD = {
  badges: {
    attachments: 0,
    comments: 0,
    votes: 0,
    checkItems: 0,
    checkItemsChecked: 0,
    description: false,
    due: null,
  },
  checkItemStates: null,
  dateLastActivity: '2026-11-03T10:00:00.000Z',
  desc: '',
  due: null,
  dueComplete: false,
  idChecklists: [],
  idMembers: [],
  idMembersVoted: [],
  idAttachmentCover: null,
  labels: [],
  limits: {},
  cover: { idAttachment: null, color: null, size: 'normal', brightness: 'dark' },
  subscribed: false,
  attachments: [],
  customFieldItems: [],
};

/** A board as Trello exports it, with what we store on its cards. */
function exportOf({ board, lists, cards }: BoardSnapshot): string {
  return JSON.stringify({
    ...board,
    lists: lists.map((list, at) => ({ ...list, closed: false, pos: (at + 1) * 16_384, idBoard: board.id })),
    cards: cards.map(({ id, name, idList, item }, at) => ({
      id,
      name,
      idList,
      closed: false,
      pos: (at + 1) * 16_384,
      isTemplate: false,
      cardRole: null,
      ...USUAL_CARD,
      pluginData: [
        {
          id: 'a'.repeat(24),
          idPlugin: 'b'.repeat(24),
          scope: 'card',
          idModel: id,
          access: 'shared',
          value: JSON.stringify(cardValues({}, item)),
        },
      ],
    })),
    pluginData: [],
    actions: [],
  });
}

/** An export of the largest board that Trello allows, from text to a validated snapshot. */
export const largestExport: Bench = () => {
  const text = exportOf(realisticBoard({ cards: 5_000, entriesPerCard: 5, customers: 300, seed: 1 }));
  const read = () => {
    const decoded = decodeBoardText(text);
    if (!decoded.ok) throw new Error(decoded.problem);
    const board = readTrelloBoard(decoded.json);
    if (!board.ok || board.snapshot.cards.length !== 5_000) throw new Error('the board was not read whole');
  };
  const times = medians({ parse: () => JSON.parse(text) as unknown, read });
  return [
    {
      what: 'an export of that board to a validated snapshot, its own JSON.parse among it',
      ratio: times.read / times.parse,
      target: 4,
      detail: `${times.read.toFixed(0)} ms against ${times.parse.toFixed(0)} ms, ${(text.length / 1e6).toFixed(1)} MB`,
    },
  ];
};
