import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import type { BoardSnapshot } from '../../shared/schemas/snapshot';
import { findBrowser } from '../support/browser/find-browser';
import { startLocalBoard } from '../support/browser/local-board';
import { exportOf } from './reading-bench';
import { realisticBoard } from './realistic-board';
import { median, type Bench, type BenchRow } from './row';
import { paintList, sinceAnswer, watchSummary } from './summary-page';

/** Cards on a board, and the most milliseconds that its summary may take after the answer. */
const BOARDS = [
  [1_000, 300],
  [5_000, 1_000],
] as const;
/** Times as long as the plain list, at most. */
const AGAINST_LIST = 3;
/** Rounds that are timed, and those before them. */
const ROUNDS = 7;
const READINGS = 60;
const WARM_UP = 3;

const READER = join(process.cwd(), 'dist', 'local-board', 'board-reader.js');
const READER_PATH = '/local-board/assets/board-reader.js';

async function openSummary(page: Page): Promise<Frame> {
  await page.getByRole('button', { name: 'Canvas Signals', exact: true }).click();
  const element = await page.waitForSelector('iframe.hosted--modal');
  const frame = await element.contentFrame();
  if (!frame) throw new Error('the summary has no frame');
  await frame.getByRole('tab').first().waitFor();
  return frame;
}

async function closeSummary(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.locator('iframe.hosted--modal').waitFor({ state: 'detached' });
}

async function openBoard(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  // The answer waits until its frame is watched.
  await page.route('**/api/v1/summary', async (route) => {
    const response = await route.fetch();
    await route.request().frame().evaluate(watchSummary);
    await route.fulfill({ response });
  });
  await page.goto(url);
  await page.locator('[data-connector="ready"]').waitFor();
  return page;
}

async function interactive(page: Page, board: BoardSnapshot, limit: number): Promise<BenchRow[]> {
  const names = JSON.stringify(board.cards.map(({ name }) => name));
  const times = { own: [] as number[], list: [] as number[] };
  // In turns, so that a machine that slows down slows both.
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const list = await page.evaluate(paintList, names);
    const own = await (await openSummary(page)).evaluate(sinceAnswer);
    await closeSummary(page);
    if (round < 0) continue;
    times.list.push(list);
    times.own.push(own);
  }
  const [own, list] = [median(times.own), median(times.list)];
  const what = `summary of ${board.cards.length.toLocaleString('en')} cards, from the answer to the painted top three`;
  return [
    {
      what: `${what}, against ${limit} ms`,
      ratio: own / limit,
      target: 1,
      detail: `${own.toFixed(0)} ms, median of ${ROUNDS}`,
    },
    {
      what: `${what}, against a plain list of the names`,
      ratio: own / list,
      target: AGAINST_LIST,
      detail: `${own.toFixed(0)} ms against ${list.toFixed(0)} ms, medians of ${ROUNDS}`,
    },
  ];
}

/** What a view that computes nothing would do: the same requests to the library, their answers thrown away. */
async function bareRequests(): Promise<number> {
  interface Handle {
    board(...fields: string[]): Promise<unknown>;
    lists(...fields: string[]): Promise<unknown>;
    cards(...fields: string[]): Promise<{ id: string }[]>;
    get(scope: string, visibility: string): Promise<unknown>;
  }
  const library = (
    window as unknown as Record<string, { iframe(options?: { targetOrigin: string }): Handle }>
  )['TrelloPowerUp'];
  const origin = document.querySelector<HTMLMetaElement>('meta[name="trello-origin"]')?.content;
  const t = library?.iframe(origin === undefined ? undefined : { targetOrigin: origin });
  if (!t) throw new Error('no library');
  const [, , , cards] = await Promise.all([
    t.board('id', 'name'),
    t.get('board', 'shared'),
    t.lists('id', 'name'),
    t.cards('id', 'name', 'idList'),
  ]);
  await Promise.all(cards.map(({ id }) => t.get(id, 'shared')));
  return cards.length;
}

async function reading(page: Page): Promise<BenchRow> {
  const frame = await openSummary(page);
  const own = () =>
    frame.evaluate(async (path) => {
      const reader = (await import(path)) as { readWhole: () => Promise<number> };
      const start = performance.now();
      await reader.readWhole();
      return performance.now() - start;
    }, READER_PATH);
  const bare = () =>
    frame.evaluate(`(async () => {
      const start = performance.now();
      await (${bareRequests.toString()})();
      return performance.now() - start;
    })()`) as Promise<number>;
  const times = { own: [] as number[], bare: [] as number[] };
  for (let round = -WARM_UP; round < READINGS; round++) {
    const pair = [await own(), await bare()] as const;
    if (round < 0) continue;
    times.own.push(pair[0]);
    times.bare.push(pair[1]);
  }
  await closeSummary(page);
  return {
    what: 'reading a board of 1,000 cards through the library, against the bare requests',
    ratio: median(times.own) / median(times.bare),
    target: 1.2,
    detail: `${median(times.own).toFixed(0)} ms against ${median(times.bare).toFixed(0)} ms, medians of ${READINGS}`,
  };
}

/** The summary in Chromium on the local board: how soon one can use it, and what reading the board costs. */
export const summaryView: Bench = async () => {
  const { executablePath, env, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, env, args: [...args] });
  const folder = mkdtempSync(join(tmpdir(), 'canvas-signals-bench-'));
  const rows: BenchRow[] = [];
  try {
    await build({
      entryPoints: [join(process.cwd(), 'test', 'bench', 'board-reader.ts')],
      outfile: READER,
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      logLevel: 'warning',
    });
    for (const [cards, limit] of BOARDS) {
      const snapshot = realisticBoard({ cards, entriesPerCard: 5, customers: cards / 10, seed: 5 });
      const file = join(folder, `${cards}.json`);
      writeFileSync(file, exportOf(snapshot));
      const board = await startLocalBoard('--board', file);
      try {
        const page = await openBoard(browser, board.url);
        rows.push(...(await interactive(page, snapshot, limit)));
        if (cards === 1_000) rows.push(await reading(page));
        await page.close();
      } finally {
        await board.stop();
      }
    }
    return rows;
  } finally {
    rmSync(READER, { force: true });
    rmSync(folder, { recursive: true, force: true });
    await browser.close();
  }
};
