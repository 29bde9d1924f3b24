import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { libraryFlags } from './serve-library';

/** A local board that runs as a process of its own, as `npm start` starts it, on a free port with a state file of its own. */
export interface RunningBoard {
  readonly url: string;
  readonly stateFile: string;
  stop(): Promise<void>;
}

const ROOT = process.cwd();

/** The first address that the process prints. Rejects with all that it printed when it ends before. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      const found = /https?:\/\/[^\s/]+/.exec(printed);
      if (found) resolve(found[0]);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.on('exit', (code) => reject(new Error(`the local board ended with ${String(code)}:\n${printed}`)));
  });
}

/**
 * Starts the built local board, with Trello's own library where TRELLO_LIBRARY names a copy; `args` are further flags, such as
 * `--board FILE`.
 */
export async function startLocalBoard(...args: string[]): Promise<RunningBoard> {
  const folder = await mkdtemp(join(tmpdir(), 'canvas-signals-'));
  const stateFile = join(folder, 'board.json');
  const program = join(ROOT, 'dist', 'server', 'local-board.js');
  const flags = ['--port', '0', '--state', stateFile, ...(await libraryFlags()), ...args];
  const child = spawn(process.execPath, [program, ...flags]);
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = await addressOf(child);
  return {
    url,
    stateFile,
    async stop() {
      child.kill('SIGTERM');
      await exited;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
