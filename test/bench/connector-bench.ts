import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page, type Route } from 'playwright-core';
import * as z from 'zod/mini';
import { cardValues } from '../../shared/stored/card-data';
import { findBrowser } from '../support/browser/find-browser';
import { hostConnector, type HostedBoard } from './connector-host';
import { realisticBoard } from './realistic-board';
import { median, type Bench } from './row';

const ORIGIN = 'https://bench.example';
const CLIENT = join(process.cwd(), 'dist', 'client');
const STAND_IN = join(process.cwd(), 'dist', 'local-board', 'power-up.js');

/** Rounds that are timed, and those before them in which the browser compiles what runs often. */
const ROUNDS = 60;
const WARM_UP = 10;

/** Milliseconds between two rounds of a page: long enough for what the connector keeps for one burst to be forgotten. */
const REST = 150;

/** A Power-Up that reads the same stored data and answers with a constant. */
const CONSTANT = `TrelloPowerUp.initialize({
  'card-badges': (t) => t.getAll().then(() => [{ text: 'Heard · 2 people', color: 'yellow' }, { text: 'Severity 4' }, { text: '41' }]),
}, { targetOrigin: '${ORIGIN}' });`;

const Connector = z.object({ connector: z.object({ script: z.string() }) });

const html = (script: string) =>
  `<!doctype html><meta name="trello-origin" content="${ORIGIN}"><script src="/library.js"></script>${script}`;

/** 1,000 cards with five entries each on average. */
function boardOfThousand(): HostedBoard {
  const { lists, cards } = realisticBoard({ cards: 1_000, entriesPerCard: 5, customers: 100, seed: 3 });
  const stored = cards.map(({ id, item }) => [id, JSON.stringify(cardValues({}, item))] as const);
  return {
    lists,
    cards: cards.map(({ id, name, idList }) => ({ id, name, idList })),
    stored: Object.fromEntries(stored),
  };
}

function answer(route: Route, library: string): Promise<void> {
  const { pathname } = new URL(route.request().url());
  const { connector } = Connector.parse(JSON.parse(readFileSync(join(CLIENT, 'pages.json'), 'utf8')));
  const pages: Readonly<Record<string, string>> = {
    '/': '<!doctype html><title>host</title>',
    '/constant.html': html(`<script>${CONSTANT}</script>`),
    '/connector.html': html(`<script type="module" src="/${connector.script}"></script>`),
  };
  const page = pages[pathname];
  if (page !== undefined) return route.fulfill({ contentType: 'text/html', body: page });
  const file = pathname === '/library.js' ? library : join(CLIENT, pathname.slice(1));
  return existsSync(file)
    ? route.fulfill({ contentType: 'text/javascript', body: readFileSync(file) })
    : route.fulfill({ status: 404 });
}

async function open(browser: Browser, library: string, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.route('**/*', (route) => answer(route, library));
  await page.goto(`${ORIGIN}/`);
  await page.evaluate(hostConnector, { page: address, board: boardOfThousand() });
  return page;
}

async function time(page: Page): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, REST));
  return page.evaluate(() => window.timeBadges());
}

/** Time to answer 1,000 card-badges requests in Chromium. TRELLO_LIBRARY names Trello's own library, where there is a copy. */
export const connectorBadges: Bench = async () => {
  const library = process.env['TRELLO_LIBRARY'] ?? STAND_IN;
  const { executablePath, env, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, env, args: [...args] });
  try {
    const ofConstant = await open(browser, library, '/constant.html');
    const ofOwn = await open(browser, library, '/connector.html');
    const constant: number[] = [];
    const own: number[] = [];
    // In turns, so that a machine that slows down slows both.
    for (let round = -WARM_UP; round < ROUNDS; round++) {
      const pair = [await time(ofConstant), await time(ofOwn)] as const;
      if (round < 0) continue;
      constant.push(pair[0]);
      own.push(pair[1]);
    }
    return [
      {
        what: 'connector: 1,000 card-badges in Chromium, against a constant',
        ratio: median(own) / median(constant),
        target: 1.5,
        detail: `${median(own).toFixed(0)} ms against ${median(constant).toFixed(0)} ms`,
      },
    ];
  } finally {
    await browser.close();
  }
};
