import { decodeBoardText } from '../../shared/board-file/decode';
import { readTrelloBoard } from '../../shared/board-file/read-trello-board';
import type { BoardSnapshot } from '../../shared/schemas/snapshot';
import { cardValues } from '../../shared/stored/card-data';
import { realisticBoard } from './realistic-board';
import { medians, type Bench } from './row';

const perCard = (disableAt: number) => ({ perCard: { status: 'ok', disableAt, warnAt: disableAt * 0.8 } });

/** What a card of a present-day export holds beside what is read: about 70 keys, most of them empty (about 1.8 kB). */
const usualCard = (id: string, at: number) => ({
  address: null,
  agent: null,
  badges: {
    attachments: 0,
    fogbugz: '',
    checkItems: 0,
    checkItemsChecked: 0,
    checkItemsEarliestDue: null,
    comments: 0,
    description: false,
    due: null,
    dueComplete: false,
    lastUpdatedByAi: false,
    start: null,
    externalSource: null,
    attachmentsByType: { trello: { board: 0, card: 0 } },
    location: false,
    votes: 0,
    maliciousAttachments: 0,
    viewingMemberVoted: false,
    subscribed: false,
  },
  checkItemStates: [],
  coordinates: null,
  cover: {
    idAttachment: null,
    color: null,
    idUploadedBackground: null,
    size: 'normal',
    brightness: 'dark',
    idPlugin: null,
  },
  creationMethod: null,
  creationMethodError: null,
  creationMethodLoadingStartedAt: null,
  dateClosed: null,
  dateCompleted: null,
  dateLastActivity: '2026-11-03T10:00:00.000Z',
  dateViewedByCreator: null,
  desc: '',
  descData: { emoji: {} },
  due: null,
  dueComplete: false,
  dueReminder: null,
  email: null,
  externalSource: null,
  faviconUrl: null,
  idAttachmentCover: null,
  idBoard: 'b'.repeat(24),
  idChecklists: [],
  idLabels: [],
  idMemberCreator: 'c'.repeat(24),
  idMembers: ['c'.repeat(24)],
  idMembersVoted: [],
  idOrganization: 'd'.repeat(24),
  idShort: at + 1,
  labels: [
    {
      id: 'e'.repeat(24),
      idBoard: 'b'.repeat(24),
      idOrganization: null,
      name: 'Team A',
      nodeId: '',
      color: 'green',
      uses: 3,
    },
  ],
  limits: { attachments: perCard(1_000), checklists: perCard(500), stickers: perCard(70) },
  locationName: null,
  manualCoverAttachment: false,
  mirrorSourceId: null,
  mirrorSourceNodeId: null,
  nodeId: `ari:cloud:trello::card/workspace/${'d'.repeat(24)}/${id}`,
  originalDesc: '',
  originalName: '',
  pinned: false,
  recurrenceRule: null,
  shortLink: 'AbCdEfGh',
  shortUrl: 'https://trello.com/c/AbCdEfGh',
  start: null,
  staticMapUrl: null,
  subscribed: false,
  url: `https://trello.com/c/AbCdEfGh/${at + 1}-a-card-of-a-benchmark`,
  urlSource: null,
  urlSourceText: null,
  attachments: [],
  customFieldItems: [],
});

/** A board as Trello exports it, with what we store on its cards. */
export function exportOf({ board, lists, cards }: BoardSnapshot): string {
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
      ...usualCard(id, at),
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
