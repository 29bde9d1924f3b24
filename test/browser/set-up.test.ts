import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { UNRECOGNISED } from '../../server/local-board/samples/unrecognised';
import { openBoard, seriousFaults } from '../support/browser/board-page';
import { closeBrowser, sharedBrowser } from '../support/browser/launch';
import { startLocalBoard, type RunningBoard } from '../support/browser/local-board';
import { problemsOn } from '../support/browser/problems';

let folder: string;
let board: RunningBoard;
let context: BrowserContext;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'canvas-signals-set-up-'));
  const file = join(folder, 'board.json');
  await writeFile(file, JSON.stringify(UNRECOGNISED.build('2026-11-23')));
  board = await startLocalBoard('--board', file);
});
afterEach(async () => {
  await context.close();
  await board.stop();
  await rm(folder, { recursive: true, force: true });
});
afterAll(closeBrowser);

/** Opens "Set up columns" from the settings. */
async function openSetUp(options: { width?: number; colorScheme?: 'light' | 'dark' } = {}): Promise<Page> {
  const { width = 1280, colorScheme = 'light' } = options;
  context = await (
    await sharedBrowser()
  ).newContext({ viewport: { width, height: 900 }, locale: 'en-GB', colorScheme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await openBoard(page, board.url);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Power-Up settings' }).click();
  await page.frameLocator('iframe[src*="settings"]').getByRole('button', { name: 'Set up columns' }).click();
  return page;
}

const setUp = (page: Page) => page.frameLocator('iframe.hosted--modal[src*="set-up"]');

describe('Trello adds the missing lists', () => {
  it('after the member allowed it, with examples that go again and a permission that is taken back', async () => {
    const page = await openSetUp();
    const problems = problemsOn(page, board.url);
    const view = setUp(page);
    await view.getByText(/allow Canvas Signals to read and change/).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await view.getByLabel(/two example cards/).check();

    const opening = context.waitForEvent('page');
    await view.getByRole('button', { name: 'Add 6 lists' }).press('Enter');
    const window = await opening;
    await window.getByRole('button', { name: 'Allow' }).click();
    await view.getByText('Everything was added').waitFor();
    await view.getByText('6 of 6 lists added').waitFor();
    const own = page.locator('.list');
    await page.getByText('Example: Families answer too late to book').first().waitFor({ state: 'attached' });
    expect(await own.filter({ hasText: 'Customer jobs' }).count()).toBeGreaterThan(0);
    expect(await seriousFaults(page)).toEqual([]);

    await view.getByRole('button', { name: 'Remove the untouched example cards' }).click();
    await view.getByText('The example cards that nobody had worked on were removed').waitFor();
    await page.getByText('Example: Families answer too late to book').waitFor({ state: 'detached' });

    await view.getByRole('button', { name: 'Take the permission back' }).click();
    await view.getByText('The permission was taken back').waitFor();
    expect(problems).toEqual([]);
  });

  it('not when the member says no: nothing is added, and it can be asked again', async () => {
    const page = await openSetUp();
    const view = setUp(page);
    const opening = context.waitForEvent('page');
    await view.getByRole('button', { name: 'Add 6 lists' }).click();
    await (await opening).getByRole('button', { name: 'Deny' }).click();
    await view.getByText(/You did not give permission/).waitFor();
    await view.getByText('0 of 6 lists added').waitFor();
    expect(await seriousFaults(page)).toEqual([]);

    const again = context.waitForEvent('page');
    await view.getByRole('button', { name: 'Go on' }).click();
    await (await again).getByRole('button', { name: 'Allow' }).click();
    await view.getByText('6 of 6 lists added').waitFor();
  });
});

it.each([
  ['dark', 1280],
  ['light', 320],
  ['dark', 320],
] as const)('the page has no serious fault in %s at %i px and fits', async (colorScheme, width) => {
  const page = await openSetUp({ colorScheme, width });
  await setUp(page).getByRole('button', { name: 'Add 6 lists' }).waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  const over = await setUp(page)
    .locator('html')
    .evaluate((html) => html.scrollWidth - html.clientWidth);
  expect(over).toBeLessThanOrEqual(0);
});
