import type { Page, StoredData, TrelloPort } from './port';
import {
  CardAnswer,
  MemberAnswer,
  MembersAnswer,
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

/**
 * The port over one `t` of Trello's library. Every method answers with a native promise; what the library throws rejects it. A
 * class, because a board that opens makes a thousand of them at once.
 */
class LibraryPort implements TrelloPort {
  readonly #t: TrelloHandle;

  constructor(t: TrelloHandle) {
    this.#t = t;
  }

  context() {
    return parseContext(this.#t.getContext());
  }
  arg(name: string) {
    return this.#t.arg<unknown>(name);
  }

  async lists() {
    return parseEach(NamedAnswer, await this.#t.lists('id', 'name'));
  }
  async cards() {
    return parseEach(CardAnswer, await this.#t.cards('id', 'name', 'idList'));
  }
  async card() {
    return CardAnswer.parse(await this.#t.card('id', 'name', 'idList'));
  }
  async board() {
    return NamedAnswer.parse(await this.#t.board('id', 'name'));
  }
  async members() {
    const { members } = MembersAnswer.parse(await this.#t.board('members'));
    return parseEach(MemberAnswer, members).map(({ id, fullName, username }) => ({
      id,
      fullName: fullName || username || '',
    }));
  }

  async readAll() {
    const all: unknown = await this.#t.getAll();
    return { board: sharedOf(all, 'board'), card: sharedOf(all, 'card') };
  }
  async readCard(idCard: string) {
    return parseStored(await this.#t.get<unknown>(idCard, 'shared'));
  }
  async writeCard(idCard: string, values: StoredData) {
    return this.#t.set(idCard, 'shared', { ...values });
  }
  async readBoard() {
    return parseStored(await this.#t.get<unknown>('board', 'shared'));
  }
  async writeBoard(values: StoredData) {
    return this.#t.set('board', 'shared', { ...values });
  }

  async jwt() {
    return TokenAnswer.parse(await this.#t.jwt({}));
  }

  async popup({ title, page, args = {}, height, anchor }: Parameters<TrelloPort['popup']>[0]) {
    return this.#t.popup({
      title,
      url: addressOf(page),
      args,
      height,
      ...(anchor ? { mouseEvent: anchor } : {}),
    });
  }
  async modal({ title, page, args = {}, fullscreen, height }: Parameters<TrelloPort['modal']>[0]) {
    return this.#t.modal({
      title,
      url: addressOf(page),
      args,
      ...(fullscreen === undefined ? {} : { fullscreen }),
      ...(height === undefined ? {} : { height }),
    });
  }
  signedUrl(page: Page, args?: Readonly<Record<string, unknown>>) {
    return this.#t.signUrl(addressOf(page), { ...args });
  }
  async closePopup() {
    return this.#t.closePopup();
  }
  async closeModal() {
    return this.#t.closeModal();
  }
  async showCard(idCard: string) {
    return this.#t.showCard(idCard);
  }
  async alert(message: string, display: Parameters<TrelloPort['alert']>[1]) {
    return this.#t.alert({ message: message.slice(0, MAX_ALERT), display });
  }
  async sizeTo(element: HTMLElement) {
    return this.#t.sizeTo(element);
  }
  onRender(listener: () => void) {
    this.#t.render?.(listener);
  }
  onTheme(listener: Parameters<TrelloPort['onTheme']>[0]) {
    return this.#t.subscribeToThemeChanges((theme) => listener(toTheme(theme)));
  }
}

/** The port over one `t`. */
export const createPort = (t: TrelloHandle): TrelloPort => new LibraryPort(t);

/** What the page was told in a `meta`. */
const metaOf = (name: string) => document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content;

/**
 * The origin around our page, where it is not Trello's: the local board's pages carry it in a `meta`. Production pages carry none
 * and pass the library no option at all.
 */
function libraryOptions(): [LibraryOptions] | [] {
  const origin = metaOf('trello-origin');
  return origin ? [{ targetOrigin: origin }] : [];
}

/** For the pages that carry the Power-Up's key: the library looks after the member's consent. On the local board that is its own. */
function restOptions(): [LibraryOptions] | [] {
  const [options] = libraryOptions();
  const appKey = metaOf('trello-app-key');
  const authOrigin = metaOf('trello-rest');
  if (!appKey) return options ? [options] : [];
  const rest = { appKey, appName: 'Canvas Signals' };
  return [options && authOrigin ? { ...options, ...rest, authOrigin } : rest];
}

/** Connects a view. Throws when the page was not opened by Trello. */
export function openView(): TrelloPort {
  const port = createPort(trelloLibrary().iframe(...restOptions()));
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
