import { applyChange } from './apply-change';
import type { Board, BoardAnswer, BoardEvent, Change } from './contract';

export type BoardListener = (event: BoardEvent) => void;

/** The one open board, its version, and who wants to hear of changes. */
export interface BoardState {
  current(): BoardAnswer;
  /** Applies a change made by `page` and tells all listeners. Gives the new version. */
  change(change: Change, page: string): number;
  /** Opens another board in place of the present one. */
  open(board: Board): BoardAnswer;
  /** Opens the board again that the present one took the place of. Null when there is none. */
  reopen(): BoardAnswer | null;
  /** Hears every event from now on, in order. Gives a function that ends it. */
  listen(listener: BoardListener): () => void;
}

/**
 * Keeps the board in memory.
 * @param options.firstVersion where counting starts: one that no earlier run has given, so that a page which was open
 *   across a restart notices that it has to read the board anew
 * @param options.now the time, ISO 8601 in UTC
 * @param options.previous the board that `reopen` opens
 * @param options.replaced called with a board whose place another one takes
 * @param options.changed called after each change with the board as it then is
 */
export function createBoardState(options: {
  board: Board;
  previous: Board | null;
  firstVersion: number;
  now: () => string;
  changed: (board: Board) => void;
  replaced: (former: Board) => void;
}): BoardState {
  let { board, previous, firstVersion: version } = options;
  const listeners = new Set<BoardListener>();
  const replace = (next: Board) => {
    board = next;
    version += 1;
    options.changed(board);
  };
  const open = (next: Board): BoardAnswer => {
    options.replaced(board);
    previous = board;
    replace(next);
    tell({ type: 'opened', version });
    return { version, board };
  };
  const tell = (event: BoardEvent) => listeners.forEach((listener) => listener(event));

  return {
    current: () => ({ version, board }),
    change(change, page) {
      replace(applyChange(board, change, options.now()));
      tell({ type: 'change', version, change, page });
      return version;
    },
    open,
    reopen: () => previous && open(previous),
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
