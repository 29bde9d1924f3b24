/**
 * Trello in memory: a `TrelloPort` that behaves like the library and its host where it matters to us. A write reads the whole
 * blob, merges its keys and writes the whole blob back, the last write wins, blobs have their ceilings, readers may not write,
 * cards that are gone cannot be read.
 */
import type {
  Page,
  PortContext,
  StoredData,
  TrelloCard,
  TrelloList,
  TrelloMember,
  TrelloPort,
} from '../../client/trello/port';

export interface FakeCard extends TrelloCard {
  /** All keys of the card's shared data. */
  readonly stored?: StoredData;
}

export interface FakeTrelloOptions {
  readonly board?: { readonly id: string; readonly name: string };
  readonly lists?: readonly TrelloList[];
  readonly cards?: readonly FakeCard[];
  readonly members?: readonly TrelloMember[];
  /** All keys of the board's shared data. */
  readonly boardStored?: StoredData;
  readonly context?: Partial<PortContext>;
  /** What `arg` answers. */
  readonly args?: Readonly<Record<string, unknown>>;
  /** Awaited before each answer, and between the read and the write inside a write. None: answers in the next microtask. */
  readonly delay?: () => Promise<void>;
}

/** The requests that can be made to fail or to stay unanswered. */
export type FakeRequest =
  | 'lists'
  | 'cards'
  | 'card'
  | 'board'
  | 'members'
  | 'readAll'
  | 'readCard'
  | 'writeCard'
  | 'readBoard'
  | 'writeBoard'
  | 'jwt'
  | 'popup'
  | 'modal'
  | 'showCard';

export interface OpenedPage {
  readonly as: 'popup' | 'modal';
  readonly page: Page;
  readonly title: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly height: number | undefined;
  readonly fullscreen: boolean;
}

/** The port of one window, and what a test may see and do. */
export interface FakeTrello extends TrelloPort {
  /** A port of another window or member onto the same board. */
  window(options?: Pick<FakeTrelloOptions, 'context' | 'args' | 'delay'>): FakeTrello;
  /** What is stored now, all keys. */
  storedOn(idCard: string): StoredData;
  storedOnBoard(): StoredData;
  /** How often each request was made through this window. */
  readonly calls: Readonly<Record<FakeRequest, number>>;
  /** From now on the request is refused with this message; without a message it works again. */
  refuse(request: FakeRequest, message?: string): void;
  /** From now on the request is never answered. */
  silence(request: FakeRequest): void;
  /** The card is archived or deleted: it can be neither listed nor read. */
  remove(idCard: string): void;
  renameList(idList: string, name: string): void;
  moveCard(idCard: string, idList: string): void;
  /** Replaces all that is stored on the card, as another program might. */
  overwrite(idCard: string, stored: StoredData): void;
  changeContext(change: Partial<PortContext>): void;
  /** Trello asks the view to render. */
  render(): void;
  setTheme(theme: 'light' | 'dark' | null): void;
  readonly opened: readonly OpenedPage[];
  readonly shownCards: readonly string[];
  readonly alerts: readonly { readonly message: string; readonly display: string }[];
  readonly closed: readonly ('popup' | 'modal')[];
  readonly sized: readonly HTMLElement[];
}

interface Shared {
  readonly board: { id: string; name: string };
  lists: TrelloList[];
  cards: TrelloCard[];
  readonly members: readonly TrelloMember[];
  readonly blobs: Map<string, string>;
  boardBlob: string;
}

const CARD_LIMIT = 4_096;
const BOARD_LIMIT = 8_192;

const DEFAULT_CONTEXT: PortContext = {
  idBoard: 'board1',
  idCard: null,
  idList: null,
  idMember: 'member1',
  locale: 'en',
  theme: 'light',
  canWriteBoard: true,
  canWriteCard: true,
};

const parse = (blob: string) => JSON.parse(blob) as StoredData;
const answerAtOnce = () => Promise.resolve();

function createWindow(shared: Shared, options: FakeTrelloOptions): FakeTrello {
  let context: PortContext = { ...DEFAULT_CONTEXT, idBoard: shared.board.id, ...options.context };
  const args = options.args ?? {};
  const delay = options.delay ?? answerAtOnce;
  const calls: Record<FakeRequest, number> = {
    lists: 0,
    cards: 0,
    card: 0,
    board: 0,
    members: 0,
    readAll: 0,
    readCard: 0,
    writeCard: 0,
    readBoard: 0,
    writeBoard: 0,
    jwt: 0,
    popup: 0,
    modal: 0,
    showCard: 0,
  };
  const refusals = new Map<FakeRequest, string>();
  const silent = new Set<FakeRequest>();
  const opened: OpenedPage[] = [];
  const shownCards: string[] = [];
  const alerts: { message: string; display: string }[] = [];
  const closed: ('popup' | 'modal')[] = [];
  const sized: HTMLElement[] = [];
  const themeListeners = new Set<(theme: 'light' | 'dark' | null) => void>();
  let renderListener: () => void = () => undefined;

  async function answer<T>(request: FakeRequest, value: () => T | Promise<T>): Promise<T> {
    calls[request]++;
    if (silent.has(request)) return new Promise<T>(() => undefined);
    await delay();
    const refusal = refusals.get(request);
    if (refusal !== undefined) throw new Error(refusal);
    return value();
  }

  function cardBlob(idCard: string): string {
    if (!shared.cards.some(({ id }) => id === idCard)) throw new Error(`Card not found (Command: data)`);
    return shared.blobs.get(idCard) ?? '{}';
  }

  function checked(blob: string, limit: number): string {
    if (blob.length > limit) throw new Error(`PluginData length of ${limit} characters exceeded`);
    return blob;
  }

  return {
    context: () => context,
    arg: (name) => args[name],

    lists: () => answer('lists', () => shared.lists.map((list) => ({ ...list }))),
    cards: () => answer('cards', () => shared.cards.map((card) => ({ ...card }))),
    card: () =>
      answer('card', () => {
        const card = shared.cards.find(({ id }) => id === context.idCard);
        if (!card) throw new Error('Card not found (Command: card)');
        return { ...card };
      }),
    board: () => answer('board', () => ({ ...shared.board })),
    members: () => answer('members', () => shared.members.map((member) => ({ ...member }))),

    readAll: () =>
      answer('readAll', () => ({
        board: parse(shared.boardBlob),
        card: context.idCard === null ? {} : parse(cardBlob(context.idCard)),
      })),
    readCard: (idCard) => answer('readCard', () => parse(cardBlob(idCard))),
    writeCard: (idCard, values) =>
      answer('writeCard', async () => {
        const before = cardBlob(idCard);
        await delay();
        if (!context.canWriteCard) throw new Error('Scope not editable (Command: set)');
        cardBlob(idCard);
        shared.blobs.set(idCard, checked(JSON.stringify({ ...parse(before), ...values }), CARD_LIMIT));
      }),
    readBoard: () => answer('readBoard', () => parse(shared.boardBlob)),
    writeBoard: (values) =>
      answer('writeBoard', async () => {
        const before = shared.boardBlob;
        await delay();
        if (!context.canWriteBoard) throw new Error('Scope not editable (Command: set)');
        shared.boardBlob = checked(JSON.stringify({ ...parse(before), ...values }), BOARD_LIMIT);
      }),

    jwt: () =>
      answer('jwt', () => {
        if (context.idMember === null) throw new Error('Member is not signed in');
        return `jwt-of-${context.idMember}`;
      }),

    popup: ({ title, page, args: pageArgs = {}, height }) =>
      answer('popup', () => {
        opened.push({ as: 'popup', page, title, args: pageArgs, height, fullscreen: false });
      }),
    modal: ({ title, page, args: pageArgs = {}, height, fullscreen = false }) =>
      answer('modal', () => {
        opened.push({ as: 'modal', page, title, args: pageArgs, height, fullscreen });
      }),
    signedUrl: (page, pageArgs = {}) =>
      `https://power-up.example/${page}.html#${encodeURIComponent(JSON.stringify({ args: [pageArgs] }))}`,
    closePopup: async () => void closed.push('popup'),
    closeModal: async () => void closed.push('modal'),
    showCard: (idCard) => answer('showCard', () => void shownCards.push(idCard)),
    alert: async (message, display) => void alerts.push({ message, display }),
    sizeTo: async (element) => void sized.push(element),
    onRender: (listener) => {
      renderListener = listener;
    },
    onTheme: (listener) => {
      themeListeners.add(listener);
      return () => void themeListeners.delete(listener);
    },

    window: (other = {}) => createWindow(shared, other),
    storedOn: (idCard) => parse(shared.blobs.get(idCard) ?? '{}'),
    storedOnBoard: () => parse(shared.boardBlob),
    calls,
    refuse: (request, message) => {
      if (message === undefined) refusals.delete(request);
      else refusals.set(request, message);
    },
    silence: (request) => void silent.add(request),
    remove: (idCard) => {
      shared.cards = shared.cards.filter(({ id }) => id !== idCard);
    },
    renameList: (idList, name) => {
      shared.lists = shared.lists.map((list) => (list.id === idList ? { ...list, name } : list));
    },
    moveCard: (idCard, idList) => {
      shared.cards = shared.cards.map((card) => (card.id === idCard ? { ...card, idList } : card));
    },
    overwrite: (idCard, stored) => void shared.blobs.set(idCard, JSON.stringify(stored)),
    changeContext: (change) => {
      context = { ...context, ...change };
    },
    render: () => renderListener(),
    setTheme: (theme) => {
      context = { ...context, theme };
      for (const listener of themeListeners) listener(theme);
    },
    opened,
    shownCards,
    alerts,
    closed,
    sized,
  };
}

/** A board in memory and the port of one window onto it; `window()` opens further ones. */
export function createFakeTrello(options: FakeTrelloOptions = {}): FakeTrello {
  const cards = options.cards ?? [];
  return createWindow(
    {
      board: { id: 'board1', name: 'Board', ...options.board },
      lists: (options.lists ?? []).map(({ id, name }) => ({ id, name })),
      cards: cards.map(({ id, name, idList }) => ({ id, name, idList })),
      members: options.members ?? [],
      blobs: new Map(cards.map(({ id, stored = {} }) => [id, JSON.stringify(stored)])),
      boardBlob: JSON.stringify(options.boardStored ?? {}),
    },
    options,
  );
}
