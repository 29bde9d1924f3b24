/** The local board as a program: `npm start`. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { HELP, readCommandLine } from './command-line';
import { startLocalBoard } from './start-local-board';

z.config(z.locales.en());

/** The build's folder: this file is bundled to dist/server/local-board.js. */
const DIST = join(dirname(fileURLToPath(import.meta.url)), '..');

function fail(problem: string, status: number): never {
  console.error(`local board: ${problem}`);
  process.exit(status);
}

const commandLine = readCommandLine(process.argv.slice(2), process.env);
if (commandLine.kind === 'fault') fail(`${commandLine.problem}. See --help.`, 2);
if (commandLine.kind === 'help') {
  console.log(HELP);
  process.exit(0);
}

const board = await startLocalBoard({
  ...commandLine.options,
  dist: DIST,
  print: (line) => console.error(line),
}).catch((error: unknown) => fail(error instanceof Error ? error.message : String(error), 1));

console.log(`The local board is at ${board.address}`);
if (board.remark !== null) console.log(board.remark);
console.log('Stop it with Ctrl+C. --help shows how to open an export or use another port.');

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  await board.stop();
  process.exit(0);
}
process.on('SIGINT', () => void stop());
process.on('SIGTERM', () => void stop());
