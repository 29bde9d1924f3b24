import { readFile } from 'node:fs/promises';
import type { Board } from './contract';
import { importBoard } from './import-board';
import { FIRST_SAMPLE } from './samples';
import { previousFile, readStateFile } from './state-file';

/** The board to begin with, and what to tell whoever started the local board about it. */
export interface FirstBoard {
  readonly board: Board;
  /** The board whose place it took, for whoever wants it back. */
  readonly previous: Board | null;
  readonly remark: string | null;
}

async function fromFile(path: string, now: string): Promise<Board> {
  const bytes = await readFile(path).catch(() => {
    throw new Error(`cannot read '${path}' (--board)`);
  });
  const imported = importBoard(bytes, now);
  if (!imported.ok) throw new Error(`'${path}' (--board): ${imported.problem}`);
  return imported.board;
}

/**
 * Chooses the board to begin with: the file named on the command line, else what the last run left, else the first sample.
 * The kept board that a named file takes the place of becomes the previous one.
 * @throws Error with one sentence that can be shown, when the named file is no board
 */
export async function firstBoard(options: {
  readonly board: string | null;
  readonly state: string;
  readonly now: Date;
}): Promise<FirstBoard> {
  const now = options.now.toISOString();
  const named = options.board === null ? null : await fromFile(options.board, now);
  const stamp = String(options.now.getTime());
  const kept = await readStateFile(options.state, stamp);
  const before = await readStateFile(previousFile(options.state), stamp);
  const previous = before.state === 'read' ? before.board : null;
  const trouble =
    kept.state === 'unreadable'
      ? `The kept board could not be read: ${kept.problem}. It is untouched in ${kept.movedTo}.`
      : null;
  if (named !== null) {
    return { board: named, previous: kept.state === 'read' ? kept.board : previous, remark: trouble };
  }
  if (kept.state === 'read') {
    return { board: kept.board, previous, remark: `The board is kept in ${options.state}.` };
  }
  return { board: FIRST_SAMPLE.build(now.slice(0, 10)), previous, remark: trouble };
}
