import type { BrowserContext, Page } from 'playwright-core';
import { openBoard } from '../support/browser/board-page';
import { closeBrowser, sharedBrowser } from '../support/browser/launch';
import { startLocalBoard, type RunningBoard } from '../support/browser/local-board';
import { startProductionServer, type ProductionServer } from '../support/browser/production-server';
import { serveTrelloOrigin, trelloLibraryPath } from '../support/browser/trello-origin';

const own = trelloLibraryPath();
if (own === null) console.warn('skipped: Trello’s own library (name a copy with TRELLO_LIBRARY=path)');

const libraries: [name: string, path: string | undefined][] = [
  ['our stand-in', undefined],
  ...(own === null ? [] : [['Trello’s own library', own] as [string, string]]),
];

describe.each(libraries)(
  'the production pages on a host page at https://trello.com with %s',
  (_name, library) => {
    let board: RunningBoard;
    let production: ProductionServer;
    let context: BrowserContext;
    let page: Page;

    beforeAll(async () => {
      [board, production] = await Promise.all([startLocalBoard(), startProductionServer()]);
      context = await (await sharedBrowser()).newContext({ viewport: { width: 1280, height: 900 } });
      await serveTrelloOrigin(context, board, production, library);
      page = await context.newPage();
    });
    afterAll(async () => {
      await context.close();
      await production.stop();
      await board.stop();
      await closeBrowser();
    });

    it('draw badges, log evidence on a card and summarise the board on the server', async () => {
      const opened = await openBoard(page, 'https://trello.com/');
      await opened.card('Families answer late').locator('.badge', { hasText: 'Strong · 5 people' }).waitFor();

      const section = await opened.openCard('Let the school office check what it costs');
      await section.getByLabel('Who', { exact: true }).fill('C31');
      await section.getByLabel('What they said or did').press('Enter');
      await section.getByText('Saved', { exact: true }).first().waitFor();
      await opened.closeCard();
      await opened.card('Let the school office').locator('.badge', { hasText: 'Heard · 1 person' }).waitFor();

      const answered = page.waitForResponse((response) => response.url().endsWith('/api/v1/summary'));
      const summary = await opened.openSummary();
      expect((await answered).status()).toBe(200);
      expect(await summary.locator('.place').count()).toBe(9);
    });

    it('open settings in a popup and say what lists stand for', async () => {
      await page.goto('https://trello.com/');
      await page.locator('[data-connector="ready"]').waitFor();
      await page.getByRole('button', { name: 'Menu' }).click();
      await page.getByRole('button', { name: 'Power-Up settings…' }).click();
      const settings = page.frameLocator('iframe.hosted--popup');
      await settings.getByLabel('Pains', { exact: true }).waitFor();
    });
  },
);

(own === null ? describe.skip : describe)('the local board with Trello’s own library', () => {
  it('works as with our stand-in', async () => {
    const { createServer } = await import('node:http');
    const { readFileSync } = await import('node:fs');
    const script = readFileSync(own ?? '');
    const library = createServer((_request, response) => {
      response.setHeader('content-type', 'text/javascript');
      response.end(script);
    });
    await new Promise<void>((resolve) => library.listen(0, '127.0.0.1', () => resolve()));
    const { port } = library.address() as { port: number };
    const board = await startLocalBoard('--library', `http://127.0.0.1:${port}/power-up.min.js`);
    const page = await (await sharedBrowser()).newPage();
    try {
      const opened = await openBoard(page, board.url);
      await opened.card('Families answer late').locator('.badge', { hasText: 'Strong · 5 people' }).waitFor();
      const section = await opened.openCard('Let the school office check what it costs');
      await section.getByLabel('Who', { exact: true }).fill('C31');
      await section.getByLabel('What they said or did').press('Enter');
      await section.getByText('Saved', { exact: true }).first().waitFor();
      await opened.closeCard();
      await opened.card('Let the school office').locator('.badge', { hasText: 'Heard · 1 person' }).waitFor();
    } finally {
      await page.close();
      await board.stop();
      await closeBrowser();
      await new Promise<void>((resolve) => library.close(() => resolve()));
    }
  });
});
