import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { PLUGIN } from './tokens';

const PROGRAM = join(__dirname, '../../dist/server/main.js');

/** The built production server as a process of its own. */
export interface ServerProgram {
  /** Everything printed so far. */
  printed(): string;
  signal(name: 'SIGTERM' | 'SIGINT'): void;
  /** The port, once it listens. Rejects with what was printed when it ends before. */
  port(): Promise<number>;
  /** The exit code. */
  readonly ended: Promise<number | null>;
  /** Ends it, if it still runs. */
  kill(): Promise<void>;
}

/** Starts dist/server/main.js on a free port; `environment` is laid over what a registered Power-Up needs. */
export function startServerProgram(environment: Readonly<Record<string, string>> = {}): ServerProgram {
  const child = spawn(process.execPath, [PROGRAM], {
    env: {
      PATH: process.env['PATH'],
      PORT: '0',
      HOST: '127.0.0.1',
      TRELLO_PLUGIN_IDS: PLUGIN,
      ...environment,
    },
  });
  let text = '';
  let over = false;
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const ended = new Promise<number | null>((resolve) =>
    child.once('close', (code) => {
      over = true;
      resolve(code);
    }),
  );
  return {
    printed: () => text,
    signal: (name) => void child.kill(name),
    async port() {
      for (;;) {
        const found = /"port":(\d+)/.exec(text);
        if (found) return Number(found[1]);
        if (over) throw new Error(`it ended:\n${text}`);
        await new Promise((wait) => setTimeout(wait, 20));
      }
    },
    ended,
    async kill() {
      if (!over) child.kill('SIGKILL');
      await ended;
    },
  };
}
