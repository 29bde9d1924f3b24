import type { Page, TrelloPort } from './port';
import {
  CardAnswer,
  NamedAnswer,
  parseContext,
  parseEach,
  parseStored,
  sharedOf,
  TokenAnswer,
  toTheme,
} from './trello-answers';
import { trelloLibrary, type LibraryHandler, type LibraryOptions, type TrelloHandle } from './trello-library';

/** The longest message that Trello takes for an alert. */
const MAX_ALERT = 140;

/** Our page's own address: Trello frames it from elsewhere, so a relative one would not do. */
const addressOf = (page: Page) => new URL(`./${page}.html`, document.baseURI).href;

/** The port over one `t` of Trello's library. Every method answers with a native promise; what the library throws rejects it. */
export function createPort(t: TrelloHandle): TrelloPort {
  return {
    context: () => parseContext(t.getContext()),
    arg: (name) => t.arg<unknown>(name),

    lists: async () => parseEach(NamedAnswer, await t.lists('id', 'name')),
    cards: async () => parseEach(CardAnswer, await t.cards('id', 'name', 'idList')),
    card: async () => CardAnswer.parse(await t.card('id', 'name', 'idList')),
    board: async () => NamedAnswer.parse(await t.board('id', 'name')),

    readAll: async () => {
      const all: unknown = await t.getAll();
      return { board: sharedOf(all, 'board'), card: sharedOf(all, 'card') };
    },
    readCard: async (idCard) => parseStored(await t.get<unknown>(idCard, 'shared')),
    writeCard: async (idCard, values) => t.set(idCard, 'shared', { ...values }),
    readBoard: async () => parseStored(await t.get<unknown>('board', 'shared')),
    writeBoard: async (values) => t.set('board', 'shared', { ...values }),

    jwt: async () => TokenAnswer.parse(await t.jwt({})),

    popup: async ({ title, page, args = {}, height, anchor }) =>
      t.popup({
        title,
        url: addressOf(page),
        args,
        height,
        ...(anchor ? { mouseEvent: anchor } : {}),
      }),
    modal: async ({ title, page, args = {}, fullscreen, height }) =>
      t.modal({
        title,
        url: addressOf(page),
        args,
        ...(fullscreen === undefined ? {} : { fullscreen }),
        ...(height === undefined ? {} : { height }),
      }),
    signedUrl: (page, args) => t.signUrl(addressOf(page), { ...args }),
    closePopup: async () => t.closePopup(),
    closeModal: async () => t.closeModal(),
    showCard: async (idCard) => t.showCard(idCard),
    alert: async (message, display) => t.alert({ message: message.slice(0, MAX_ALERT), display }),
    sizeTo: async (element) => t.sizeTo(element),
    onRender: (listener) => t.render?.(listener),
    onTheme: (listener) => t.subscribeToThemeChanges((theme) => listener(toTheme(theme))),
  };
}

/**
 * The origin around our page, where it is not Trello's: the local board's pages carry it in a `meta`. Production pages carry none
 * and pass the library no option at all.
 */
function libraryOptions(): [LibraryOptions] | [] {
  const origin = document.querySelector<HTMLMetaElement>('meta[name="trello-origin"]')?.content;
  return origin ? [{ targetOrigin: origin }] : [];
}

/** Connects a view. Throws when the page was not opened by Trello. */
export function openView(): TrelloPort {
  const port = createPort(trelloLibrary().iframe(...libraryOptions()));
  port.context();
  return port;
}

/** Answers one capability. What it returns may hold functions at any depth: each gets a port of its own when Trello calls it. */
export type CapabilityHandler = (port: TrelloPort, options: unknown) => unknown;

/** Replaces our functions in an answer by ones that the library can call. */
function withPorts(answer: unknown): unknown {
  if (typeof answer === 'function') {
    const callback: LibraryHandler = async (t, options) =>
      withPorts(await (answer as CapabilityHandler)(createPort(t), options));
    return callback;
  }
  if (Array.isArray(answer)) return answer.map(withPorts);
  if (typeof answer !== 'object' || answer === null) return answer;
  return Object.fromEntries(Object.entries(answer).map(([key, value]) => [key, withPorts(value)]));
}

/** Starts the connector with handlers by capability name. */
export function startConnector(handlers: Readonly<Record<string, CapabilityHandler>>): void {
  trelloLibrary().initialize(withPorts(handlers) as Record<string, LibraryHandler>, ...libraryOptions());
}
