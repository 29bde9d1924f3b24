import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { createApp } from '../app';
import { createTokenVerifier } from '../auth/trello-jwt';
import { fixedKeys } from '../auth/trello-keys';
import { createBoardState } from './board-state';
import type { Options } from './command-line';
import { LOCAL_APP_KEY, LOCAL_PLUGIN_ID } from './contract';
import { firstBoard } from './first-board';
import { createOwnOrigin, nameToOpen } from './own-origin';
import { createLocalBoard } from './router';
import { readSetup } from './setup';
import { createSigningKey } from './signing-key';
import { createStateWriter, previousFile } from './state-file';

/** Where our stand-in for Trello's client library is served. */
const STAND_IN = '/local-board/power-up.js';
/** Milliseconds within which a change is on disk. */
const SAVE_PAUSE = 200;

/** A local board that listens. */
export interface RunningLocalBoard {
  readonly address: string;
  /** What to tell whoever started it about the board that opened, or null. */
  readonly remark: string | null;
  /** Ends all connections, then writes what is not on disk yet. */
  stop(): Promise<void>;
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((done, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = `port ${port} is in use; choose another with --port`;
      const reason =
        error.code === 'EADDRINUSE' ? taken : `cannot listen on ${host} (--host): ${error.message}`;
      failed(new Error(reason));
    });
    server.listen(port, host, done);
  });
}

/** Hands each request to the app made for the origin it names, since a page must know its host's origin exactly. */
function byOrigin(
  ownOrigin: (hostHeader: string | undefined) => string | null,
  create: (origin: string) => RequestListener,
): RequestListener {
  const apps = new Map<string, RequestListener>();
  return (request, response) => {
    const origin = ownOrigin(request.headers.host);
    if (origin === null) {
      response.writeHead(421, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end('The local board does not go by this name. Open the address that it printed.\n');
      return;
    }
    const app = apps.get(origin) ?? create(origin);
    apps.set(origin, app);
    app(request, response);
  };
}

/**
 * Starts the local board: production's own pages and API, beside them the board that plays host to them, and a key that only
 * this process signs with and only this process accepts.
 *
 * @param options.dist folder of the build
 * @param options.print takes one line for the terminal
 * @throws Error with one sentence that can be shown
 */
export async function startLocalBoard(
  options: Options & { readonly dist: string; readonly print: (line: string) => void },
): Promise<RunningLocalBoard> {
  const { dist, print } = options;
  const stateFile = resolve(options.state);
  const now = () => new Date();
  const today = () => now().toISOString().slice(0, 10);
  const report = (error: unknown) =>
    print(error instanceof Error ? (error.stack ?? error.message) : String(error));

  const first = await firstBoard({ board: options.board, state: stateFile, now: now() });
  const key = await createSigningKey(now);
  const verifier = createTokenVerifier({ plugins: [LOCAL_PLUGIN_ID], keys: fixedKeys([key.publicKey]), now });
  const writer = createStateWriter(stateFile, { pause: SAVE_PAUSE, failed: report });
  // Opening another board must not cost the one that was there.
  const previousWriter = createStateWriter(previousFile(stateFile), { pause: SAVE_PAUSE, failed: report });
  const state = createBoardState({
    board: first.board,
    previous: first.previous,
    replaced: (former) => previousWriter.save(former),
    firstVersion: now().getTime(),
    now: () => now().toISOString(),
    changed: (board) => writer.save(board),
  });
  writer.save(first.board);
  if (first.previous !== null) previousWriter.save(first.previous);

  const ownOrigin = createOwnOrigin(options.host);
  const manifest = join(dist, 'manifest.json');
  const localBoard = createLocalBoard({
    state,
    key,
    assets: join(dist, 'local-board'),
    setup: readSetup(manifest),
    ownOrigin,
    today,
    now: () => now().toISOString(),
    log: report,
  });
  const createFor = (origin: string) =>
    createApp({
      assets: join(dist, 'client'),
      manifest,
      verifier,
      today,
      log: {
        info: () => undefined,
        error: (message, fields) => print(`${message} ${JSON.stringify(fields)}`),
      },
      hosting: {
        libraryUrl: options.library ?? STAND_IN,
        targetOrigin: origin,
        frameAncestors: ["'self'"],
        appKey: LOCAL_APP_KEY,
        restUrl: origin,
      },
      localBoard,
    });

  const server = createServer(byOrigin(ownOrigin, createFor));
  await listen(server, options.port, options.host);
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://${nameToOpen(options.host)}:${port}/`,
    remark: first.remark,
    async stop() {
      const closed = new Promise((done) => server.close(done));
      server.closeAllConnections();
      await closed;
      await Promise.all([writer.flush(), previousWriter.flush()]);
    },
  };
}
