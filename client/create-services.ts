import type { Services } from './services';
import type { BoardStore } from './trello/board-store';
import type { CardStore } from './trello/card-store';
import type { TrelloPort } from './trello/port';

const twoDigits = (n: number) => String(n).padStart(2, '0');

/** The calendar day where the member is, not in Greenwich: evidence logged at night belongs to the day on their wall. */
export function localDay(now: Date): string {
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

const ID_ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz';

/** Eight characters of 36: among the at most some hundred entries of a card no two are alike. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint32Array(8))].map((n) => ID_ALPHABET[n % 36]).join('');
}

/** Makes something once, when it is first needed; a failed attempt is made again at the next need. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    made.catch(() => {
      made = null;
    });
    return made;
  };
}

/** The stores come when a view first reads or writes through them: the summary does neither. */
function createStores(port: TrelloPort): { readonly cards: CardStore; readonly board: BoardStore } {
  const cards = once(async () => (await import('./trello/card-store')).createCardStore(port));
  const board = once(async () => (await import('./trello/board-store')).createBoardStore(port));
  return {
    cards: {
      read: async (idCard) => (await cards()).read(idCard),
      change: async (idCard, edit) => (await cards()).change(idCard, edit),
      startOver: async (idCard) => (await cards()).startOver(idCard),
      putBack: async (idCard, replaced) => (await cards()).putBack(idCard, replaced),
    },
    board: {
      read: async () => (await board()).read(),
      change: async (edit) => (await board()).change(edit),
    },
  };
}

/** What a view runs on, over one window's line to Trello. */
export function createServices(port: TrelloPort): Services {
  return {
    port,
    ...createStores(port),
    // Only the summary asks the server, so the other views do without that code.
    async requestSummary(snapshot, signal) {
      const { requestSummary } = await import('./api/request-summary');
      return requestSummary(port, snapshot, signal);
    },
    async openRest() {
      const metaOf = (name: string) =>
        document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content;
      const [key, origin] = [metaOf('trello-app-key'), metaOf('trello-rest')];
      if (!key || !origin) return null;
      return (await import('./trello/rest/open-rest')).openRest(key, origin);
    },
    today: () => localDay(new Date()),
    newId,
  };
}
