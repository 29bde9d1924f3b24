/** The summary of a board file on the command line: `npm run --silent summary -- FILE`. */
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { createColors } from 'picocolors';
import { HELP, readArguments } from './arguments';
import type { Paint } from './as-text';
import { runSummary } from './run';

const colours = createColors(process.stdout.isTTY === true && !process.env['NO_COLOR']);
const paint: Paint = (style, text) => colours[style](text);

function refuse(problem: string): never {
  process.stderr.write(`summary: ${problem}. See --help.\n`);
  process.exit(2);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'you may not read it',
};

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return file === '-' ? await buffer(process.stdin) : await readFile(file);
  } catch (error) {
    const reason = REASONS[(error as NodeJS.ErrnoException).code ?? ''] ?? String(error);
    return refuse(`cannot read ${file}: ${reason}`);
  }
}

// Whoever reads the answer may have seen enough, as `head` does: no fault of ours or theirs.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const read = readArguments(process.argv.slice(2));
if (read.kind === 'fault') refuse(read.problem);
if (read.kind === 'help') {
  process.stdout.write(`${HELP}\n`);
} else {
  const today = new Date().toISOString().slice(0, 10);
  const outcome = runSummary(await bytesOf(read.arguments.file), read.arguments, today, paint);
  process.stderr.write(outcome.error);
  process.stdout.write(outcome.out);
  process.exitCode = outcome.exit;
}
