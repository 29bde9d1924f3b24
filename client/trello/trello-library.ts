/**
 * Trello's client library as it is. The published types (`trellopowerup` 1.25.0) are wrong or silent in places that we use:
 * `jwt` takes `card: boolean` and answers a string, `Context.list` and `targetOrigin` are absent, themes arrive as a word,
 * handlers may answer late and dynamically. They are mended here and nowhere else.
 */
import type { PowerUp } from 'trellopowerup';

/** Taken over from the published types unchanged. */
type Untouched = Pick<
  PowerUp.HostHandlers,
  | 'getAll'
  | 'get'
  | 'set'
  | 'board'
  | 'cards'
  | 'lists'
  | 'card'
  | 'arg'
  | 'signUrl'
  | 'popup'
  | 'modal'
  | 'closePopup'
  | 'closeModal'
  | 'showCard'
  | 'alert'
  | 'sizeTo'
>;

/** `t.getRestApi()`: asks for the member's token and keeps it in their private data. The published types have none of it. */
export interface RestHelper {
  /** Opens a window in the call itself. */
  authorize(options: {
    readonly scope: 'read' | 'read,write';
    readonly expiration: '1hour' | '1day' | '30days' | 'never';
    readonly returnUrl: string;
  }): PromiseLike<unknown>;
  getToken(): PromiseLike<unknown>;
  clearToken(): PromiseLike<unknown>;
}

/** The `t` of one capability call, callback or view. */
export interface TrelloHandle extends Untouched {
  /** The context as Trello sent it; parsed by the adapter. */
  getContext(): unknown;
  jwt(options: { readonly card?: boolean; readonly state?: string }): PromiseLike<unknown>;
  /** In views only. */
  render?(draw: () => void): void;
  subscribeToThemeChanges(listener: (theme: unknown) => void): () => void;
  /** Throws where the page did not start with a key. */
  getRestApi(): RestHelper;
}

/** What Trello calls in a connector; whatever it returns may hold functions, which the library turns into handles. */
export type LibraryHandler = (t: TrelloHandle, options: unknown) => unknown;

export interface LibraryOptions {
  /** The origin of the page around ours. Absent means Trello's own. */
  readonly targetOrigin?: string;
  /** The Power-Up's public key and its name as the member reads it, for `getRestApi`. */
  readonly appKey?: string;
  readonly appName?: string;
  /** Where Trello asks for consent. Absent means Trello's own. */
  readonly authOrigin?: string;
}

export interface TrelloLibrary {
  initialize(handlers: Readonly<Record<string, LibraryHandler>>, options?: LibraryOptions): void;
  iframe(options?: LibraryOptions): TrelloHandle;
}

/** The library that the page loaded before our script. */
export function trelloLibrary(): TrelloLibrary {
  const library: unknown = window.TrelloPowerUp;
  if (!library) throw new Error("Trello's client library is not loaded");
  return library as TrelloLibrary;
}
