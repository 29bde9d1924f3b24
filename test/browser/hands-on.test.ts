import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { readTrelloBoard } from '../../shared/board-file/read-trello-board';
import { openBoard, type BoardPage } from '../support/browser/board-page';
import { closeBrowser, sharedBrowser } from '../support/browser/launch';
import { startLocalBoard, type RunningBoard } from '../support/browser/local-board';
import { until } from '../support/browser/until';

let board: RunningBoard;
let context: BrowserContext;
let page: Page;
let opened: BoardPage;

beforeEach(async () => {
  board = await startLocalBoard();
  context = await (await sharedBrowser()).newContext({ viewport: { width: 1600, height: 900 } });
  page = await context.newPage();
  opened = await openBoard(page, board.url);
});
afterEach(async () => {
  await context.close();
  await board.stop();
});
afterAll(closeBrowser);

const list = (name: string) => page.getByRole('region', { name, exact: true });
const namesIn = (name: string) => list(name).locator('.card__name').allTextContents();
const press = (name: string) => page.getByRole('button', { name, exact: true }).press('Enter');

/** Drops a file on the page, as from another window. */
async function drop(name: string, text: string): Promise<void> {
  const files = await page.evaluateHandle(
    ([title, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content ?? ''], title ?? '', { type: 'application/json' }));
      return transfer;
    },
    [name, text],
  );
  for (const type of ['dragenter', 'dragover', 'drop']) {
    await page.locator('.lists').dispatchEvent(type, { dataTransfer: files });
  }
}

async function exportBoard(): Promise<string> {
  await press('Menu');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Export JSON' }).click(),
  ]);
  return readFile(await download.path(), 'utf8');
}

function snapshotOf(text: string) {
  const read = readTrelloBoard(JSON.parse(text));
  if (!('snapshot' in read)) throw new Error('the export is no board');
  return read.snapshot;
}

describe('lists and cards', () => {
  it('are added, renamed, archived and brought back by keyboard', async () => {
    await press('Add a list');
    await page.keyboard.type('Interview notes');
    await page.keyboard.press('Enter');
    await list('Interview notes').waitFor();

    await list('Interview notes').getByRole('button', { name: 'Add a card' }).press('Enter');
    await page.keyboard.type('Ask who pays');
    await page.keyboard.press('Enter');
    await opened.card('Ask who pays').waitFor();
    await page.keyboard.press('Escape');

    await press('Actions for the list Interview notes');
    await press('Rename…');
    await page.keyboard.type('Pains of parents');
    await page.keyboard.press('Enter');
    await list('Pains of parents').waitFor();

    await press('Actions for the list Pains of parents');
    await press('Archive this list');
    await list('Pains of parents').waitFor({ state: 'detached' });
    await press('Menu');
    await press('Archived…');
    await press('Bring back the list Pains of parents');
    await opened.card('Ask who pays').waitFor();
  });

  it('move to another list by the mouse', async () => {
    const name = 'Stay calm on the day';
    const target = list('Pains').locator('[data-card]').first();
    await opened.card(name).dragTo(target, { targetPosition: { x: 60, y: 4 } });
    await until(async () => expect(await namesIn('Pains')).toContain(name), 10_000);
    expect(await namesIn('Customer jobs')).not.toContain(name);
  });
});

describe('an export', () => {
  it('that is dropped on the page opens as the board, and says the same as before', async () => {
    const text = await exportBoard();
    const before = snapshotOf(text);
    await drop('board.json', text.replace('"name":"Class trips"', '"name":"Class trips again"'));
    await page.getByRole('heading', { name: 'Class trips again' }).waitFor();
    await opened.card('Families answer late').locator('.badge', { hasText: 'Strong · 5 people' }).waitFor();
    expect(snapshotOf(await exportBoard())).toEqual({
      ...before,
      board: { ...before.board, name: 'Class trips again' },
    });

    await press('Back to the former board');
    await page.getByRole('heading', { name: 'Class trips', exact: true }).waitFor();
  });

  it('that is no board is refused in words, and the board stays', async () => {
    await drop('holiday.json', '<!doctype html><title>Sign in</title>');
    await page
      .getByRole('alert')
      .getByText(/not JSON/)
      .waitFor();
    await opened.card('Families answer late').waitFor();
  });
});
