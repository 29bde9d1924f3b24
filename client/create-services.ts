import { requestSummary } from './api/request-summary';
import type { Services } from './services';
import { createBoardStore } from './trello/board-store';
import { createCardStore } from './trello/card-store';
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

/** What a view runs on, over one window's line to Trello. */
export function createServices(port: TrelloPort): Services {
  return {
    port,
    cards: createCardStore(port),
    board: createBoardStore(port),
    requestSummary: (snapshot, signal) => requestSummary(port, snapshot, signal),
    today: () => localDay(new Date()),
    newId,
  };
}
