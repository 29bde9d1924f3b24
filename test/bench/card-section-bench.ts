import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import { BoardAnswer, LOCAL_HEADER, MEMBERS, type Change } from '../../server/local-board/contract';
import { cardValues } from '../../shared/stored/card-data';
import { item } from '../support/builders';
import { findBrowser } from '../support/browser/find-browser';
import { startLocalBoard, type RunningBoard } from '../support/browser/local-board';
import { firstPaint, watchReceipt } from './painted';
import { realisticEvidence } from './realistic-board';
import { median, type Bench, type BenchRow } from './row';

const CARD = 'I pay in advance from my own pocket';
/** With notes of 40 characters there is room for as many entries as are typed here. */
const ENTRIES = 30;
const NOTE = 40;

/** Milliseconds of two frames at 60 Hz. */
const TWO_FRAMES = 2 * (1_000 / 60);
const PAINTS = 30;
const PAINT_PAIRS = 40;
const WARM_UP = 5;

/** Milliseconds between two rounds: long enough for what a page does after it has drawn. */
const REST = 400;

/** A page that loads the library, shows one word and does nothing. It stands beside the local board's own files. */
const EMPTY_FILE = join(process.cwd(), 'dist', 'local-board', 'empty.html');
const EMPTY_PAGE = '/local-board/assets/empty.html';

const rest = (ms = REST) => new Promise((resolve) => setTimeout(resolve, ms));

/** The local board with a card of 30 entries. */
async function prepare(board: RunningBoard): Promise<void> {
  const answer = await (await fetch(`${board.url}/local-board/board`)).json();
  const idModel = BoardAnswer.parse(answer).board.cards.find(({ name }) => name === CARD)?.id ?? '';
  const evidence = realisticEvidence({ entries: ENTRIES, customers: 20, note: NOTE, seed: 6 });
  const value = JSON.stringify(cardValues({}, item({ fields: { severity: 3 }, evidence })));
  const idMember = MEMBERS[0].id;
  const change: Change = {
    type: 'setPluginData',
    scope: 'card',
    visibility: 'shared',
    idModel,
    idMember,
    value,
  };
  const response = await fetch(`${board.url}/local-board/changes`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [LOCAL_HEADER]: '1' },
    body: JSON.stringify({ change, page: 'bench', idMember }),
  });
  if (!response.ok) throw new Error(await response.text());

  const section = await (await fetch(`${board.url}/card-section.html`)).text();
  const library = /<script src="[^"]*"><\/script>/.exec(section)?.[0] ?? '';
  writeFileSync(
    EMPTY_FILE,
    `<!doctype html><html lang="en"><head>${library}</head><body>Empty</body></html>`,
  );
}

async function openSection(browser: Browser, board: RunningBoard): Promise<{ page: Page; section: Frame }> {
  // High enough for the whole section: browsers take their time with what is out of sight.
  const page = await browser.newPage({ viewport: { width: 1280, height: 1_600 } });
  await page.goto(board.url);
  await page.locator('[data-connector="ready"]').waitFor();
  await page.locator('[data-card]', { hasText: CARD }).locator('.card__open').click();
  const element = await page.waitForSelector('iframe.hosted--section');
  const section = await element.contentFrame();
  if (!section) throw new Error('the section has no frame');
  await section.getByText('Where the points come from').click();
  return { page, section };
}

/** Milliseconds from a key to the frame that shows the receipt after it. */
async function timeKey(page: Page, section: Frame, key: string): Promise<number> {
  await rest();
  const painted = await section.evaluateHandle(watchReceipt);
  await page.keyboard.press(key);
  return painted.evaluate((watched) => watched.painted);
}

async function ratingKeys(page: Page, section: Frame): Promise<number[]> {
  await section.getByRole('group', { name: 'Severity' }).getByRole('radio').nth(2).focus();
  const times: number[] = [];
  for (let round = -WARM_UP; round < PAINTS; round++) {
    const time = await timeKey(page, section, round % 2 === 0 ? 'ArrowRight' : 'ArrowLeft');
    if (round >= 0) times.push(time);
  }
  return times;
}

async function addedEntries(page: Page, section: Frame): Promise<number[]> {
  await section.getByLabel('Who', { exact: true }).focus();
  const times: number[] = [];
  for (let round = -WARM_UP; round < PAINTS; round++) {
    await page.keyboard.type(`D${String(round + WARM_UP + 10)}`);
    const time = await timeKey(page, section, 'Enter');
    if (round >= 0) times.push(time);
  }
  return times;
}

const againstTwoFrames = (what: string, times: readonly number[]): BenchRow => ({
  what: `card section with ${ENTRIES} entries: ${what} to the painted receipt, against two frames`,
  ratio: median(times) / TWO_FRAMES,
  target: 1,
  detail: `${median(times).toFixed(1)} ms of ${TWO_FRAMES.toFixed(1)} ms, median of ${times.length}`,
});

/** Loads a frame's page anew: milliseconds from the beginning of the load to its first text on the screen. */
async function timeFirstPaint(frame: Frame): Promise<number> {
  await rest();
  await Promise.all([frame.waitForNavigation(), frame.evaluate(() => location.reload())]);
  return frame.evaluate(firstPaint);
}

async function openEmptyPage(page: Page): Promise<Frame> {
  const element = await page.evaluateHandle(async (src) => {
    const frame = document.createElement('iframe');
    frame.src = src;
    frame.style.cssText = 'position: fixed; inset: 0 auto auto 0; z-index: 9; width: 300px; height: 200px';
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    return frame;
  }, EMPTY_PAGE);
  const frame = await element.contentFrame();
  if (!frame) throw new Error('the empty page has no frame');
  return frame;
}

async function firstPaintRow(page: Page, section: Frame): Promise<BenchRow> {
  const empty = await openEmptyPage(page);
  const times = { own: [] as number[], empty: [] as number[] };
  // In turns, so that a machine that slows down slows both.
  for (let round = -WARM_UP; round < PAINT_PAIRS; round++) {
    const pair = [await timeFirstPaint(section), await timeFirstPaint(empty)] as const;
    if (round < 0) continue;
    times.own.push(pair[0]);
    times.empty.push(pair[1]);
  }
  const [own, baseline] = [median(times.own), median(times.empty)];
  return {
    what: 'card section: first paint, against an empty page with the library',
    ratio: own / baseline,
    target: 1.5,
    detail: `${own.toFixed(1)} ms against ${baseline.toFixed(1)} ms, medians of ${PAINT_PAIRS}`,
  };
}

/** The section on a card's back in Chromium on the local board. TRELLO_LIBRARY names Trello's own library, where there is a copy. */
export const cardSection: Bench = async () => {
  const { executablePath, env, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, env, args: [...args] });
  const board = await startLocalBoard();
  try {
    await prepare(board);
    const { page, section } = await openSection(browser, board);
    const rating = againstTwoFrames('a rating’s key', await ratingKeys(page, section));
    const adding = againstTwoFrames('Enter in the form', await addedEntries(page, section));
    return [rating, adding, await firstPaintRow(page, section)];
  } finally {
    rmSync(EMPTY_FILE, { force: true });
    await browser.close();
    await board.stop();
  }
};
