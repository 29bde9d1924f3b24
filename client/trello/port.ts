/**
 * What the Power-Up asks of Trello, in our words. The adapter (`power-up-adapter.ts`) is the only file that names
 * Trello's library; everything else, and every test, speaks to this interface.
 */

/** The signed context of a capability call or view. Readable and changeable by the user: never a proof of anything. */
export interface PortContext {
  readonly idBoard: string;
  readonly idCard: string | null;
  readonly idList: string | null;
  /** Null for an anonymous visitor of a public board. */
  readonly idMember: string | null;
  readonly locale: string;
  readonly theme: 'light' | 'dark' | null;
  readonly canWriteBoard: boolean;
  readonly canWriteCard: boolean;
}

export interface TrelloList {
  readonly id: string;
  readonly name: string;
}

export interface TrelloCard {
  readonly id: string;
  readonly name: string;
  readonly idList: string;
}

/** A member of the board, under the name to show: the full name, or the user name where Trello hands out no other. */
export interface TrelloMember {
  readonly id: string;
  readonly fullName: string;
}

/** All keys of one scope's shared data, as stored by us and by anyone: parse before use. */
export type StoredData = Readonly<Record<string, unknown>>;

/** A member's choice in a menu that Trello draws. */
export interface MenuItem {
  readonly text: string;
  readonly run: (port: TrelloPort) => unknown;
}

/** Where a popup hangs: the event that opened it. Absent when Trello itself named the element (a button's callback). */
export type PopupAnchor = MouseEvent | undefined;

/** One capability call's or one view's line to Trello. Every promise may be late or never settle: guard with `withTimeout`. */
export interface TrelloPort {
  context(): PortContext;
  /** The value that was passed to this view, or undefined. */
  arg(name: string): unknown;

  /** Open lists, in order. */
  lists(): Promise<TrelloList[]>;
  /** Open cards in open lists. */
  cards(): Promise<TrelloCard[]>;
  /** The card in context. Fails when it is gone. */
  card(): Promise<TrelloCard>;
  board(): Promise<{ readonly id: string; readonly name: string }>;
  /** The board's members now. Names are personal: shown, never stored. */
  members(): Promise<TrelloMember[]>;

  /** Shared data of the board and of the card in context, in one message. */
  readAll(): Promise<{ readonly board: StoredData; readonly card: StoredData }>;
  /** Shared data of one card of this board. Calls made in one task travel as one message. */
  readCard(idCard: string): Promise<StoredData>;
  /** Writes these keys beside the others. Rejects when it does not fit or may not be written. */
  writeCard(idCard: string, values: StoredData): Promise<void>;
  readBoard(): Promise<StoredData>;
  writeBoard(values: StoredData): Promise<void>;

  /** A token that proves to our server who calls from which board. Rejects for anonymous visitors. */
  jwt(): Promise<string>;

  /** Opens one of our pages as a popup. `height` in pixels. */
  popup(options: {
    readonly title: string;
    readonly page: Page;
    readonly args?: Readonly<Record<string, unknown>>;
    readonly height: number;
    readonly anchor?: PopupAnchor;
  }): Promise<void>;
  /** Opens one of our pages as a modal. */
  modal(options: {
    readonly title: string;
    readonly page: Page;
    readonly args?: Readonly<Record<string, unknown>>;
    readonly fullscreen?: boolean;
    readonly height?: number;
  }): Promise<void>;
  /** A signed address of one of our pages, for a frame that Trello opens itself. */
  signedUrl(page: Page, args?: Readonly<Record<string, unknown>>): string;
  closePopup(): Promise<void>;
  closeModal(): Promise<void>;
  /** Opens an open card of this board; closes a modal first. */
  showCard(idCard: string): Promise<void>;
  /** A short message of Trello's own, 1 to 140 characters. */
  alert(message: string, display: 'info' | 'warning' | 'error' | 'success'): Promise<void>;
  /** Asks Trello to make this view's frame as high as the element. */
  sizeTo(element: HTMLElement): Promise<void>;
  /** Runs `listener` when Trello first shows the view and whenever the card's or the board's data changed. Replaces the former one. */
  onRender(listener: () => void): void;
  /** Follows Trello's theme. Returns a function that stops following. */
  onTheme(listener: (theme: 'light' | 'dark' | null) => void): () => void;
}

/** Our pages. Each is `client/views/<page>/` and is served as `/<page>.html`. */
export const PAGES = [
  'card-section',
  'add-evidence',
  'interview',
  'review',
  'summary',
  'settings',
  'list-column',
  'mapping',
  'welcome',
  'set-up',
] as const;
export type Page = (typeof PAGES)[number];
