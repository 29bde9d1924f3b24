import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, FrameLocator, Page } from 'playwright-core';
import { readCsv } from '../../shared/export/csv/read-csv';
import { readJson } from '../../shared/export/json/read-json';
import { BoardExport } from '../../shared/schemas/board-export';
import type { BoardSnapshot } from '../../shared/schemas/snapshot';
import { openBoard, seriousFaults } from '../support/browser/board-page';
import { closeBrowser, sharedBrowser } from '../support/browser/launch';
import { startLocalBoard, type RunningBoard } from '../support/browser/local-board';
import { problemsOn } from '../support/browser/problems';
import { exportSnapshot } from '../support/export-snapshot';
import { pictureBoard } from '../support/picture-boards';

jest.setTimeout(120_000);

let board: RunningBoard;
let browser: Browser;
beforeAll(async () => {
  [board, browser] = await Promise.all([startLocalBoard(), sharedBrowser()]);
});
afterAll(async () => {
  await board.stop();
  await closeBrowser();
});

interface Opened {
  readonly page: Page;
  readonly summary: FrameLocator;
}

/** Opens "Take it away" in the summary by the keyboard; closes everything after, and no page may have complained. */
async function withTakeAway(
  options: BrowserContextOptions,
  use: (opened: Opened) => Promise<void>,
  on = board,
) {
  const context = await browser.newContext({
    viewport: { width: 1000, height: 900 },
    locale: 'en-GB',
    ...options,
  });
  context.setDefaultTimeout(60_000);
  try {
    const page = await context.newPage();
    const problems = problemsOn(page, on.url);
    await openBoard(page, on.url);
    await page.getByRole('button', { name: 'Canvas Signals', exact: true }).click();
    const summary = page.frameLocator('iframe.hosted--modal');
    await summary.getByRole('button', { name: 'Take it away' }).press('Enter');
    await summary.getByRole('dialog', { name: 'Take it away' }).waitFor();
    await use({ page, summary });
    expect(problems).toEqual([]);
  } finally {
    await context.close();
  }
}

/** Chooses a format and downloads it: the file's name and its text. */
async function downloaded(
  { page, summary }: Opened,
  format: string,
): Promise<{ name: string; text: string }> {
  await summary.getByRole('combobox', { name: 'Format' }).selectOption({ label: format });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    summary.getByRole('button', { name: 'Download', exact: true }).press('Enter'),
  ]);
  await summary.getByText(`Downloaded as ${download.suggestedFilename()}`).waitFor();
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

function snapshotOf(read: ReturnType<typeof readCsv>): BoardSnapshot {
  if (!read.ok) throw new Error(read.problem);
  return read.snapshot;
}

describe('the summary taken away', () => {
  it('as CSV and as JSON is one and the same board when the files are read again', async () => {
    await withTakeAway({}, async (opened) => {
      const csv = await downloaded(opened, 'CSV');
      const json = await downloaded(opened, 'JSON');
      expect([csv.name, json.name]).toEqual([
        expect.stringMatching(/^canvas-signals-class-trips-\d{4}-\d\d-\d\d\.csv$/),
        expect.stringMatching(/^canvas-signals-class-trips-\d{4}-\d\d-\d\d\.json$/),
      ]);
      const file = BoardExport.parse(JSON.parse(json.text));
      expect(file.items.length).toBeGreaterThan(10);
      const fromJson = snapshotOf(readJson(JSON.parse(json.text)));
      expect(fromJson).toEqual(file.snapshot);
      expect(snapshotOf(readCsv(csv.text))).toEqual(fromJson);
    });
  });

  it('for Excel begins with the mark by which Excel knows UTF-8', async () => {
    await withTakeAway({}, async (opened) => {
      const { text } = await downloaded(opened, 'CSV for Excel');
      expect(text.startsWith('\ufeffrow,key,value')).toBe(true);
    });
  });

  it('with customers hidden names none of them', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'canvas-signals-take-away-'));
    const file = join(folder, 'board.json');
    await writeFile(file, exportSnapshot(pictureBoard(10, true)).replaceAll(/\bC(\d\d)\b/g, 'Guest $1'));
    const named = await startLocalBoard('--board', file);
    try {
      await withTakeAway(
        {},
        async (opened) => {
          expect((await downloaded(opened, 'JSON')).text).toContain('Guest ');
          await opened.summary.getByRole('checkbox', { name: /^Hide customers/ }).press('Space');
          const { text } = await downloaded(opened, 'JSON');
          expect(BoardExport.parse(JSON.parse(text)).customers).toBe('hidden');
          expect(text).toContain('C-01');
          expect(text).not.toContain('Guest ');
        },
        named,
      );
    } finally {
      await named.stop();
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('as a page to print is that page, with the board’s name on it', async () => {
    await withTakeAway({}, async (opened) => {
      const { text } = await downloaded(opened, 'Page to print');
      const page = await opened.page.context().newPage();
      await page.setContent(text);
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Class trips');
      expect(await page.locator('script').count()).toBe(0);
    });
  });

  it('is text to copy by hand where copying is refused', async () => {
    await withTakeAway({}, async ({ page, summary }) => {
      const frame = page.frames().find((one) => one.url().includes('summary'));
      await frame?.evaluate(() => {
        document.execCommand = () => false;
      });
      await summary.getByRole('button', { name: 'Copy as text' }).press('Enter');
      const text = summary.getByRole('dialog').locator('textarea[name="to-copy"]');
      expect(await text.inputValue()).toMatch(/^# .*Class trips/);
    });
  });
});

it.each([
  ['light', 1000],
  ['dark', 320],
] as const)(
  'the ways to take it away have no accessibility fault, %s, %i px wide',
  async (colorScheme, width) => {
    await withTakeAway({ colorScheme, viewport: { width, height: 900 } }, async ({ page, summary }) => {
      await summary.getByRole('checkbox', { name: /^Hide customers/ }).press('Space');
      await summary.getByRole('button', { name: 'Copy as text' }).press('Enter');
      expect(await seriousFaults(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await summary.getByRole('dialog').waitFor({ state: 'hidden' });
    });
  },
);
