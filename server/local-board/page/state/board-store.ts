import { applyChange } from '../../apply-change';
import type { Board, BoardAnswer, BoardEvent, Change } from '../../contract';
import { observable, type Observable } from './observable';

/** A change made on this page that the server has not confirmed. */
interface Pending {
  readonly change: Change;
  readonly madeAt: string;
  /** The version in which the server has it, once it answered. */
  version: number | null;
  /** The board it was last applied to, and what came of it: parts that did not change keep their identity. */
  applied: { readonly to: Board; readonly result: Board } | null;
}

function applyPending(board: Board, one: Pending): Board {
  if (one.applied?.to !== board)
    one.applied = { to: board, result: applyChange(board, one.change, one.madeAt) };
  return one.applied.result;
}

/** The board on show: what the server confirmed, with this page's own unconfirmed changes on top. */
export interface BoardStore {
  readonly board: Observable<Board>;
  /** Shows a change at once and sends it; takes it back when the server refuses. */
  change(change: Change): void;
  /** Takes an event of the server. False: something was missed, or another board opened: `replace` is needed. */
  hear(event: BoardEvent): boolean;
  /** Takes the whole board anew; what the server has not seen yet stays on top. */
  replace(answer: BoardAnswer): void;
}

/**
 * @param options.send gives the version that holds the change, or rejects. Called for one change after another, so that the
 *   server's order is the order in which they were made.
 * @param options.refused hears of a change that was taken back
 * @param options.page the name under which this page's own changes come back
 * @param options.now the time, ISO 8601 in UTC
 */
export function createBoardStore(
  first: BoardAnswer,
  options: {
    readonly send: (change: Change) => Promise<number>;
    readonly refused: (error: unknown) => void;
    readonly page: string;
    readonly now: () => string;
  },
): BoardStore {
  const { send, refused, page, now } = options;
  let confirmed = first.board;
  let version = first.version;
  let pending: Pending[] = [];
  let sending = false;
  const board = observable(confirmed);

  const show = () => board.set(pending.reduce(applyPending, confirmed));

  function drop(gone: (one: Pending) => boolean): void {
    pending = pending.filter((one) => !gone(one));
    show();
  }

  async function sendAll(): Promise<void> {
    if (sending) return;
    sending = true;
    for (let next = unsent(); next; next = unsent()) await sendOne(next);
    sending = false;
  }

  const unsent = () => pending.find((one) => one.version === null);

  async function sendOne(one: Pending): Promise<void> {
    try {
      const at = await send(one.change);
      one.version = at;
      if (at <= version) drop((other) => other === one);
    } catch (error) {
      drop((other) => other === one);
      refused(error);
    }
  }

  return {
    board,
    change(change) {
      pending = [...pending, { change, madeAt: now(), version: null, applied: null }];
      show();
      void sendAll();
    },
    hear(event) {
      if (event.version <= version) return true;
      if (event.type === 'opened' || event.version !== version + 1) return false;
      version = event.version;
      // The server's answer to our own change may come after its event: the first one on its way is then the one.
      const own =
        event.page === page
          ? pending.find((one) => one.version === null || one.version === version)
          : undefined;
      confirmed = own ? applyPending(confirmed, own) : applyChange(confirmed, event.change, now());
      if (own) own.version = version;
      drop((one) => one === own);
      return true;
    },
    replace(answer) {
      ({ board: confirmed, version } = answer);
      drop((one) => one.version !== null && one.version <= version);
    },
  };
}
