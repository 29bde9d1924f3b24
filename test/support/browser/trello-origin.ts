import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Route } from 'playwright-core';
import * as z from 'zod/mini';
import type { RunningBoard } from './local-board';
import type { ProductionServer } from './production-server';

const ROOT = process.cwd();

/** Where the production pages load Trello's client library from. */
const LIBRARY_URL = 'https://p.trellocdn.com/power-up.min.js';
/** Where the Power-Up is hosted in these tests. */
export const POWER_UP = 'https://canvas-signals.example';

/** Path of a copy of Trello's own client library, or null. The project ships none; TRELLO_LIBRARY names one. */
export function trelloLibraryPath(): string | null {
  const path = process.env['TRELLO_LIBRARY'];
  return path !== undefined && existsSync(path) ? path : null;
}

/** Our stand-in, as the local board serves it. */
const standInPath = () => join(ROOT, 'dist', 'local-board', 'power-up.js');

/** Answers a request with what the same path of another server says. Nothing leaves the machine. */
async function passOn(route: Route, to: string): Promise<void> {
  const asked = new URL(route.request().url());
  const headers = { ...(await route.request().allHeaders()) };
  for (const name of Object.keys(headers)) {
    if (name.startsWith(':') || name.startsWith('sec-fetch') || name === 'origin' || name === 'host') {
      delete headers[name];
    }
  }
  const answer = await route.fetch({ url: `${to}${asked.pathname}${asked.search}`, headers });
  await route.fulfill({ response: answer });
}

/** The same without the policy of the local board's page, which frames pages of its own origin only. */
async function passOnHost(route: Route, to: string): Promise<void> {
  const asked = new URL(route.request().url());
  const request = route.request();
  const answer = await fetch(`${to}${asked.pathname}${asked.search}`, {
    method: request.method(),
    headers: { 'content-type': 'application/json', 'x-local-board': '1' },
    ...(request.postDataBuffer() === null ? {} : { body: new Uint8Array(request.postDataBuffer() ?? []) }),
  });
  await route.fulfill({
    status: answer.status,
    contentType: answer.headers.get('content-type') ?? 'text/plain',
    body: Buffer.from(await answer.arrayBuffer()),
  });
}

const JwtBody = z.object({ idMember: z.string() });
const BoardBody = z.object({ board: z.object({ id: z.string() }) });

/**
 * Makes a browser context in which `https://trello.com/` is a board page that plays host, the Power-Up stands on an origin of its
 * own exactly as the production server sends it, and Trello's library comes from its own address: the unmodified one when
 * `library` names it, else our stand-in.
 */
export async function serveTrelloOrigin(
  context: BrowserContext,
  board: RunningBoard,
  production: ProductionServer,
  library: string = standInPath(),
): Promise<void> {
  const libraryScript = readFileSync(library, 'utf8');
  await context.route('**/*', (route) => route.abort());
  await context.route(LIBRARY_URL, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: libraryScript }),
  );
  await context.route(`${POWER_UP}/**`, (route) => passOn(route, production.url));
  await context.route('https://trello.com/**', (route) => passOnHost(route, board.url));
  await context.route('https://trello.com/local-board/events', (route) =>
    route.fulfill({ contentType: 'text/event-stream', body: ': nobody else is on this board\n\n' }),
  );
  await context.route('https://trello.com/local-board/setup', async (route) => {
    const answer = await fetch(`${board.url}/local-board/setup`);
    const setup = z.looseObject({}).parse(await answer.json());
    await route.fulfill({
      json: { ...setup, connectorUrl: `${POWER_UP}/connector.html` },
    });
  });
  await context.route('https://trello.com/local-board/jwt', async (route) => {
    const { idMember } = JwtBody.parse(route.request().postDataJSON());
    const { board: opened } = BoardBody.parse(await (await fetch(`${board.url}/local-board/board`)).json());
    await route.fulfill({ json: { jwt: await production.sign({ idBoard: opened.id, idMember }) } });
  });
}
