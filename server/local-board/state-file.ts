import { mkdir, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { Board } from './contract';

/** Where the board is kept that the present one took the place of. */
export const previousFile = (stateFile: string): string => `${stateFile}.previous`;

/** What a state file held. `movedTo` is where a file that could not be read was kept. */
export type StoredBoard =
  | { readonly state: 'none' }
  | { readonly state: 'read'; readonly board: Board }
  | { readonly state: 'unreadable'; readonly problem: string; readonly movedTo: string };

function parse(text: string): { board: Board } | { problem: string } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { problem: `it is not JSON (${error instanceof Error ? error.message : 'no reason given'})` };
  }
  const parsed = Board.safeParse(json);
  if (parsed.success) return { board: parsed.data };
  const [issue] = parsed.error.issues;
  return { problem: `${issue?.path.join('.') || 'the whole'}: ${issue?.message ?? 'not as expected'}` };
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * Reads the board that an earlier run left. A file that holds no board is moved aside, never overwritten: somebody's work may
 * be in it.
 * @param stamp makes the name of a file moved aside unique, such as the time in milliseconds
 * @throws what the file system throws, but for a missing file
 */
export async function readStateFile(path: string, stamp: string): Promise<StoredBoard> {
  const text = await readIfThere(path);
  if (text === null) return { state: 'none' };
  const parsed = parse(text);
  if ('board' in parsed) return { state: 'read', board: parsed.board };
  const movedTo = `${path}.unreadable-${stamp}`;
  await rename(path, movedTo);
  return { state: 'unreadable', problem: parsed.problem, movedTo };
}

/** Writes the board to its file, seldom enough for typing and dragging to stay smooth. */
export interface StateWriter {
  /** Notes that this is the board now; it is on disk within about `pause` milliseconds. */
  save(board: Board): void;
  /** Resolves when everything noted so far is on disk. Rejects when that failed. */
  flush(): Promise<void>;
}

/**
 * Writes whole files atomically and never two at once; of several boards noted within `pause` milliseconds only the last is
 * written. A write that fails is reported by `failed` and tried again with the next change.
 */
export function createStateWriter(
  path: string,
  options: { pause: number; failed: (error: unknown) => void },
): StateWriter {
  let waiting: Board | null = null;
  let timer: NodeJS.Timeout | null = null;
  let writing: Promise<void> = Promise.resolve();

  async function writeWaiting(): Promise<void> {
    const board = waiting;
    waiting = null;
    if (!board) return;
    try {
      await mkdir(dirname(path), { recursive: true });
      await writeFileAtomic(path, JSON.stringify(board));
    } catch (error) {
      waiting ??= board;
      throw error;
    }
  }

  function start(): Promise<void> {
    if (timer) clearTimeout(timer);
    timer = null;
    writing = writing.catch(() => undefined).then(writeWaiting);
    return writing;
  }

  return {
    save(board) {
      waiting = board;
      timer ??= setTimeout(() => void start().catch(options.failed), options.pause);
    },
    flush: start,
  };
}
