import { decodeBoardFile } from '../../shared/board-file/decode';
import { readTrelloBoard } from '../../shared/board-file/read-trello-board';
import { adoptOwnData } from './adopt-own-data';
import type { Board } from './contract';
import { normaliseBoard } from './normalise-board';

/**
 * Opens the bytes of a Trello export (or of a REST answer) as a board. What the summary command would refuse is refused here
 * in the same words.
 * @param now the time for cards that have none, ISO 8601 in UTC
 */
export function importBoard(
  bytes: Uint8Array,
  now: string,
): { readonly ok: true; readonly board: Board } | { readonly ok: false; readonly problem: string } {
  const decoded = decodeBoardFile(bytes);
  if (!decoded.ok) return decoded;
  const read = readTrelloBoard(decoded.json);
  if (!read.ok) return read;
  return { ok: true, board: adoptOwnData(normaliseBoard(decoded.json, now)) };
}
