import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { UNRECOGNISED } from '../../server/local-board/samples/unrecognised';
import { openBoard, seriousFaults } from '../support/browser/board-page';
import { tabTo } from '../support/browser/keyboard';
import { closeBrowser, sharedBrowser } from '../support/browser/launch';
import { startLocalBoard, type RunningBoard } from '../support/browser/local-board';
import { problemsOn } from '../support/browser/problems';

let folder: string;
let board: RunningBoard;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'canvas-signals-first-steps-'));
  const file = join(folder, 'board.json');
  await writeFile(file, JSON.stringify(UNRECOGNISED.build('2026-11-23')));
  board = await startLocalBoard('--board', file);
});
afterEach(async () => {
  await board.stop();
  await rm(folder, { recursive: true, force: true });
});
afterAll(closeBrowser);

/** The page of ours that lies above the board now. */
const pageOf = (page: Page, name: string) => page.frameLocator(`iframe.hosted--modal[src*="${name}"]`);

const widest = (page: Page, name: string) =>
  pageOf(page, name)
    .locator('html')
    .evaluate((html) => html.scrollWidth - html.clientWidth);

describe('the first minute on an everyday board', () => {
  it('goes by keyboard from the welcome to the table of lists, saves it once, and sees what came of it', async () => {
    const context = await (await sharedBrowser()).newContext({ locale: 'en-GB' });
    const page = await context.newPage();
    const problems = problemsOn(page, board.url);
    try {
      await openBoard(page, board.url);
      await page.getByRole('button', { name: 'Menu' }).click();
      await page.getByRole('button', { name: 'Welcome, as when the Power-Up is added' }).click();
      const welcome = pageOf(page, 'welcome');
      await welcome.getByRole('button', { name: /^Use the lists I have/ }).press('Enter');
      await tabTo(page, welcome.getByRole('button', { name: 'Change what the lists stand for' }));
      await page.keyboard.press('Enter');

      const mapping = pageOf(page, 'mapping');
      await mapping.getByText(/^No list is a column yet/).waitFor();
      await mapping.getByLabel('What “Shopping” stands for').selectOption('pain');
      await mapping.getByLabel('What “Saturday” stands for').selectOption('gain');
      await mapping.getByText('1 canvas, 3 columns, 1 list left out').waitFor();
      await tabTo(page, mapping.getByRole('button', { name: 'Save', exact: true }));
      await page.keyboard.press('Enter');
      await mapping.getByText('Saved', { exact: true }).waitFor();

      await mapping.getByRole('button', { name: 'See the summary' }).press('Enter');
      const summary = pageOf(page, 'summary');
      await summary
        .getByRole('region', { name: /^Pains/ })
        .getByText('Gravel, six bags')
        .first()
        .waitFor();
      expect(problems).toEqual([]);
    } finally {
      await context.close();
    }
  });
});

describe('the pages of the first minute', () => {
  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 320],
    ['dark', 320],
  ] as const)('have no serious fault in %s at %i px and fit', async (colorScheme, width) => {
    const context = await (
      await sharedBrowser()
    ).newContext({ viewport: { width, height: 900 }, locale: 'en-GB', colorScheme, reducedMotion: 'reduce' });
    const page = await context.newPage();
    try {
      await openBoard(page, board.url);
      await page.getByRole('button', { name: 'Canvas Signals', exact: true }).click();
      const empty = pageOf(page, 'summary');
      await empty.getByRole('button', { name: 'Look at a sample' }).click();
      await empty.getByRole('button', { name: 'Back to your board' }).waitFor();
      await empty.getByRole('button', { name: 'Families answer late or not at all' }).first().waitFor();
      expect(await seriousFaults(page)).toEqual([]);
      expect(await widest(page, 'summary')).toBeLessThanOrEqual(0);

      await empty.getByRole('button', { name: 'Back to your board' }).click();
      await empty.getByRole('button', { name: 'Choose what the lists stand for' }).waitFor();
      expect(await seriousFaults(page)).toEqual([]);
      await empty.getByRole('button', { name: 'Choose what the lists stand for' }).click();
      const mapping = pageOf(page, 'mapping');
      await mapping.getByLabel('What “Shopping” stands for').selectOption('pain');
      expect(await seriousFaults(page)).toEqual([]);
      expect(await widest(page, 'mapping')).toBeLessThanOrEqual(0);
    } finally {
      await context.close();
    }
  });
});
