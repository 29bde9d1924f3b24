import { readFile } from 'node:fs/promises';
import type { Board } from './contract';
import { importBoard } from './import-board';
import { FIRST_SAMPLE } from './samples';
import { readStateFile } from './state-file';

/** The board to begin with, and what to tell whoever started the local board about it. */
export interface FirstBoard {
  readonly board: Board;
  readonly remark: string | null;
}

async function fromFile(path: string, now: string): Promise<FirstBoard> {
  const bytes = await readFile(path).catch(() => {
    throw new Error(`cannot read '${path}' (--board)`);
  });
  const imported = importBoard(bytes, now);
  if (!imported.ok) throw new Error(`'${path}' (--board): ${imported.problem}`);
  return { board: imported.board, remark: `Opened ${path}.` };
}

/**
 * Chooses the board to begin with: the file named on the command line, else what the last run left, else the first sample.
 * @throws Error with one sentence that can be shown, when the named file is no board
 */
export async function firstBoard(options: {
  readonly board: string | null;
  readonly state: string;
  readonly now: Date;
}): Promise<FirstBoard> {
  const now = options.now.toISOString();
  if (options.board !== null) return fromFile(options.board, now);
  const stored = await readStateFile(options.state, String(options.now.getTime()));
  if (stored.state === 'read')
    return { board: stored.board, remark: `The board is kept in ${options.state}.` };
  const remark =
    stored.state === 'unreadable'
      ? `The kept board could not be read: ${stored.problem}. It is untouched in ${stored.movedTo}; a sample is shown.`
      : null;
  return { board: FIRST_SAMPLE.build(now.slice(0, 10)), remark };
}
