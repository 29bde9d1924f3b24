import type { BoardCounts } from '../../shared/board-file/count-board';
import { decodeBoardText, fileText } from '../../shared/board-file/decode';
import { readTrelloBoard } from '../../shared/board-file/read-trello-board';
import type { UnreadableCard } from '../../shared/board/build-snapshot';
import { isOurCsv, readCsv } from '../../shared/export/csv/read-csv';
import type { ReadExport } from '../../shared/export/import';
import { isOurJson, readJson } from '../../shared/export/json/read-json';
import type { BoardSnapshot } from '../../shared/schemas/snapshot';

/** A board from any file that the command takes, or one sentence that says why not. */
export type ReadFile =
  | {
      readonly ok: true;
      readonly snapshot: BoardSnapshot;
      /** What a Trello export has; null for files of ours, which hold only what counts. */
      readonly counts: BoardCounts | null;
      readonly unreadable: readonly UnreadableCard[];
      readonly remarks: readonly string[];
    }
  | { readonly ok: false; readonly problem: string };

/**
 * Reads Trello's export or one of our own files, told apart by how they begin.
 *
 * @param plugin the Power-Up's own id, where known
 */
export function readBoardFile(bytes: Uint8Array, plugin: string | undefined): ReadFile {
  const file = fileText(bytes);
  if (!file.ok) return file;
  if (isOurCsv(file.text)) return ours(readCsv(file.text));
  const decoded = decodeBoardText(file.text);
  if (!decoded.ok) return decoded;
  if (isOurJson(decoded.json)) return ours(readJson(decoded.json));
  return readTrelloBoard(decoded.json, plugin === undefined ? {} : { idPlugin: plugin });
}

const ours = (read: ReadExport): ReadFile => (read.ok ? { ...read, counts: null, unreadable: [] } : read);
