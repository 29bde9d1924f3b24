import type { BoardSnapshot } from '../../../../shared/schemas/snapshot';
import { boardValues } from '../../../../shared/stored/board-data';
import { cardValues } from '../../../../shared/stored/card-data';
import type { StoredData, TrelloPort } from '../../../trello/port';
import { messages } from './messages';

/** Nothing asks for any of this in the sample; should something, the board around it stays as it is. */
const refuse = () => Promise.reject(new Error('The sample stands on no board and is not saved'));

/**
 * A line to a board that does not exist: what it reads is the sample, it writes nothing, and only what is about the window and not
 * about a board goes to Trello.
 */
export function samplePort(trello: TrelloPort, sample: BoardSnapshot): TrelloPort {
  const { lists, cards } = sample;
  const stored = new Map<string, StoredData>(cards.map(({ id, item }) => [id, cardValues({}, item)]));
  const boardStored = boardValues({}, sample.settings);
  return {
    context: () => ({
      ...trello.context(),
      idBoard: 'sample',
      idCard: null,
      idList: null,
      canWriteBoard: false,
      canWriteCard: false,
    }),
    arg: (name) => trello.arg(name),

    lists: async () => lists.map(({ id, name }) => ({ id, name })),
    cards: async () => cards.map(({ id, name, idList }) => ({ id, name, idList })),
    board: async () => ({ id: 'sample', name: sample.board.name }),
    members: async () => [],
    readCard: async (idCard) => stored.get(idCard) ?? {},
    readBoard: async () => boardStored,
    readAll: async () => ({ board: boardStored, card: {} }),

    card: refuse,
    writeCard: refuse,
    writeBoard: refuse,
    jwt: refuse,
    showCard: () => trello.alert(messages().card, 'info'),

    popup: (options) => trello.popup(options),
    modal: (options) => trello.modal(options),
    signedUrl: (page, args) => trello.signedUrl(page, args),
    closePopup: () => trello.closePopup(),
    closeModal: () => trello.closeModal(),
    alert: (message, display) => trello.alert(message, display),
    sizeTo: (element) => trello.sizeTo(element),
    // The sample never changes.
    onRender: () => undefined,
    onTheme: (listener) => trello.onTheme(listener),
  };
}
