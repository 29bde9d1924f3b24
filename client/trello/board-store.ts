import type { Settings } from '../../shared/schemas/settings';
import { boardValues, readBoardData } from '../../shared/stored/board-data';
import { BOARD_LIMIT } from '../../shared/stored/room';
import type { StoredData, TrelloPort } from './port';
import { SETTINGS_PARTS } from './settings-parts';
import { SAVE_TIMING, VerifiedSaver, type SaveFailure, type SaveTiming } from './verified-save';
import { withTimeout } from './with-timeout';

/** What came of a change of the settings. */
export type BoardSaveResult =
  | { readonly saved: true; readonly settings: Settings }
  | { readonly saved: false; readonly reason: SaveFailure };

/** The one way to what the Power-Up keeps on the board. */
export interface BoardStore {
  /** Rejects with `NoAnswer`, or with Trello's error. */
  read(): Promise<ReturnType<typeof readBoardData>>;
  /** Applies `edit` to the settings as stored now, so that choices which others make at the same time survive. */
  change(edit: (settings: Settings) => Settings): Promise<BoardSaveResult>;
}

function settingsIn(stored: StoredData): Settings | null {
  const data = readBoardData(stored);
  return data.state === 'unreadable' ? null : data.settings;
}

/** The store of one window. Its changes queue. */
export function createBoardStore(port: TrelloPort, timing: SaveTiming = SAVE_TIMING): BoardStore {
  const saver = new VerifiedSaver<Settings>(
    {
      mayWrite: () => port.context().canWriteBoard,
      read: () => port.readBoard(),
      write: (values) => port.writeBoard(values),
      decode: settingsIn,
      encode: boardValues,
      limit: BOARD_LIMIT,
      parts: SETTINGS_PARTS,
    },
    timing,
  );

  return {
    async read() {
      return readBoardData(await withTimeout(port.readBoard(), timing.answerWithin));
    },
    async change(edit) {
      const outcome = await saver.save(edit);
      return outcome.saved ? { saved: true, settings: outcome.value } : outcome;
    },
  };
}
