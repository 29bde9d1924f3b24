import { parseArgs } from 'node:util';

/** What `npm start --` can be told. */
export interface Options {
  /** A board file to open; it replaces what the state file holds. */
  readonly board: string | null;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly state: string;
  /** Address of Trello's own client library; null for the stand-in. */
  readonly library: string | null;
}

export const HELP = `Usage: npm start -- [flags]

Opens the local board: a board in your browser with the Power-Up working in it. Nothing leaves this machine.

  --board FILE    open a Trello JSON export; it replaces the board kept from last time
  --port N        port to listen on (default 8080, or the variable PORT; 0 takes any free one)
  --host NAME     address to listen on (default 127.0.0.1: only this machine reaches it)
  --state FILE    where the board is kept (default .local-board/board.json)
  --library URL   load Trello's own client library from this address in place of our stand-in
  --help          show this
`;

export type CommandLine =
  | { readonly kind: 'run'; readonly options: Options }
  | { readonly kind: 'help' }
  | { readonly kind: 'fault'; readonly problem: string };

const FLAGS = {
  board: { type: 'string' },
  host: { type: 'string', default: '127.0.0.1' },
  port: { type: 'string' },
  state: { type: 'string', default: '.local-board/board.json' },
  library: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

function readPort(text: string, from: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new Error(`${from} must be a number from 0 to 65535, not '${text.slice(0, 40)}'`);
}

function readLibrary(text: string): string {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text;
  throw new Error('--library must be an http or https address');
}

/**
 * Reads the flags; bad ones come back as one clear sentence.
 * @param environment only PORT is read from it
 */
export function readCommandLine(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): CommandLine {
  try {
    const { values } = parseArgs({ args: [...args], options: FLAGS, strict: true, allowPositionals: false });
    if (values.help) return { kind: 'help' };
    const { PORT } = environment;
    const port =
      values.port === undefined ? readPort(PORT || '8080', 'PORT') : readPort(values.port, '--port');
    const library = values.library === undefined ? null : readLibrary(values.library);
    const { host, state, board = null } = values;
    return { kind: 'run', options: { board, host, port, state, library } };
  } catch (error) {
    const { message } = error as Error;
    // Node's own messages go on about positional arguments, which there are none of.
    return { kind: 'fault', problem: message.replace(/\. (To specify|This command)[^]*/, '') };
  }
}
