import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { openBoard, seriousFaults } from '../support/browser/board-page';
import { closeBrowser, sharedBrowser } from '../support/browser/launch';
import { startLocalBoard, type RunningBoard } from '../support/browser/local-board';
import { problemsOn } from '../support/browser/problems';

let board: RunningBoard;
let context: BrowserContext;
let page: Page;
let problems: readonly string[] = [];

beforeEach(async () => {
  board = await startLocalBoard();
  context = await (
    await sharedBrowser()
  ).newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
  page = await context.newPage();
  problems = problemsOn(page, board.url);
});
afterEach(async () => {
  await context.close();
  await board.stop();
});
afterAll(closeBrowser);

const OBSERVER = '?member=5e000000000000000000000c';
const ANONYMOUS = '?member=notLoggedIn';

describe('a newcomer on the local board', () => {
  it('logs evidence with the keyboard and sees badge, receipt and summary follow without a reload', async () => {
    const opened = await openBoard(page, board.url);
    const card = opened.card('Let the school office check what it costs');
    await card.locator('.badge', { hasText: 'Assumption' }).waitFor();

    const section = await opened.openCard('Let the school office check what it costs');
    await section.getByLabel('Who', { exact: true }).focus();
    await page.keyboard.type('C31');
    await section.getByLabel('Kind').selectOption('observation');
    await section.getByLabel('What they said or did').focus();
    await page.keyboard.type('Calls the office twice before paying.');
    await page.keyboard.press('Enter');
    await section.getByText('Saved', { exact: true }).first().waitFor();
    await section.getByText('Heard', { exact: true }).waitFor();

    // The cursor is back in "who", and the kind stays.
    await section.locator('input[name="who"]:focus').waitFor();
    expect(await section.getByLabel('Kind').inputValue()).toBe('observation');
    await page.keyboard.type('C32');
    await page.keyboard.press('Enter');
    await section
      .locator('.score-line-summary')
      .getByText(/^2 of \d+ customers/)
      .waitFor();

    await section.getByText('Where the points come from').click();
    await section.getByText(/Customers say so: 23\.0 of 46 points, 2 people/).waitFor();

    await opened.closeCard();
    await card.locator('.badge', { hasText: 'Heard · 2 people' }).waitFor();
    const summary = await opened.openSummary();
    await summary.getByText(/21 customers heard/).waitFor();
    expect(problems).toEqual([]);
  });

  it('rates an item: the field is saved at once and stands on the badge', async () => {
    const opened = await openBoard(page, board.url);
    const section = await opened.openCard('Let the school office check what it costs');
    await section.getByRole('radio', { name: '4', exact: true }).first().press('Space');
    await section.getByText('Saved', { exact: true }).first().waitFor();
    await opened.closeCard();
    await opened
      .card('Let the school office check what it costs')
      .locator('.badge', { hasText: 'Importance 4' })
      .waitFor();
  });

  it('gets the top three of each column from the server, and opens a card from there', async () => {
    const opened = await openBoard(page, board.url);
    const answered = page.waitForResponse((response) => response.url().endsWith('/api/v1/summary'));
    const summary = await opened.openSummary();
    expect((await answered).status()).toBe(200);
    expect(await summary.locator('.place').count()).toBe(9);
    await summary.getByRole('button', { name: 'The bus falls through a few days before' }).click();
    await page.getByRole('dialog').getByText('in the list').waitFor();
  });

  it('gets the same summary in the browser when the server fails, marked so', async () => {
    await context.route('**/api/v1/summary', (route) =>
      route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad gateway</h1>' }),
    );
    const opened = await openBoard(page, board.url);
    const summary = await opened.openSummary();
    await summary.getByText(/Computed in your browser/).waitFor();
    expect(await summary.locator('.place').count()).toBe(9);
  });

  it('makes a list a column by its menu, and sorts a list by score', async () => {
    const opened = await openBoard(page, board.url);
    await page.getByRole('button', { name: 'Actions for the list Pains' }).click();
    await page.getByRole('button', { name: 'What this list stands for...' }).click();
    const popup = page.frameLocator('iframe.hosted--popup');
    await popup.getByRole('radio', { name: /not part of the canvas/i }).check();
    await popup.getByText('Saved', { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await page
      .getByRole('button', { name: 'Close', exact: true })
      .click()
      .catch(() => undefined);
    await opened.card('Families answer late').locator('.badge').waitFor({ state: 'detached' });

    await page.getByRole('button', { name: 'Actions for the list Gains' }).click();
    await page.getByRole('button', { name: 'Sort by…' }).click();
    await page.getByRole('button', { name: 'Signal score' }).click();
    await page.waitForFunction(() => {
      const names = [...document.querySelectorAll('[aria-label="Gains"] .card__name')].map(
        (name) => name.textContent,
      );
      return names.indexOf('The children talk about it for weeks') === 1;
    });
  });
});

describe('who may only look', () => {
  it('sees everything as a reader, and why nothing can be edited', async () => {
    const opened = await openBoard(page, `${board.url}/${OBSERVER}`);
    await opened.card('Families answer late').locator('.badge', { hasText: 'Strong' }).waitFor();
    const section = await opened.openCard('Families answer late');
    await section
      .getByText(/read this board|may read|cannot edit|not edit/i)
      .first()
      .waitFor();
    expect(await section.locator('input, select, textarea').count()).toBe(0);
    await section.getByText('Where the points come from').click();
  });

  it('sees badges and summary as a visitor who is not signed in', async () => {
    const opened = await openBoard(page, `${board.url}/${ANONYMOUS}`);
    await opened.card('Families answer late').locator('.badge', { hasText: 'Strong' }).waitFor();
    const summary = await opened.openSummary();
    await summary.getByText('Computed in your browser').waitFor();
  });
});

describe('the keyboard on the local board', () => {
  it('closes a card with Escape after the button that had the focus is gone', async () => {
    const opened = await openBoard(page, board.url);
    await opened.openCard('Families answer late');
    const dialog = page.getByRole('dialog');
    // Somebody else archives it meanwhile.
    const other = await openBoard(await context.newPage(), board.url);
    await other.card('Families answer late').getByRole('button', { name: 'Actions for' }).click();
    await other.page.getByRole('button', { name: 'Archive', exact: true }).click();
    await dialog.getByRole('button', { name: 'Bring it back' }).press('Enter');
    await dialog.getByText('in the list').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });
});

describe('two people on one board', () => {
  it('see each other’s changes, and both their entries are on the card', async () => {
    const other = await context.newPage();
    const [mine, theirs] = [
      await openBoard(page, board.url),
      await openBoard(other, `${board.url}/?member=5e000000000000000000000b`),
    ];
    const name = 'Let the school office check what it costs';
    const sections = [await mine.openCard(name), await theirs.openCard(name)];
    await Promise.all(
      sections.map(async (section, at) => {
        await section.getByLabel('Who', { exact: true }).fill(`C4${at}`);
        await section.getByLabel('What they said or did').press('Enter');
        await section.getByText('Saved', { exact: true }).first().waitFor();
      }),
    );
    for (const section of sections)
      await section
        .locator('.score-line-summary')
        .getByText(/^2 of \d+ customers/)
        .waitFor();
    await mine.closeCard();
    await theirs.closeCard();
    for (const window of [mine, theirs])
      await window.card(name).locator('.badge', { hasText: 'Heard · 2 people' }).waitFor();
  });
});

describe('hostile text', () => {
  it('is text in every view', async () => {
    const hostile = '<img src=x onerror="window.top.hacked=1"><script>window.top.hacked=1</script>';
    const opened = await openBoard(page, board.url);
    await page
      .getByRole('region', { name: 'Pains', exact: true })
      .getByRole('button', { name: 'Add a card' })
      .click();
    await page.getByLabel('Name of the card').fill(hostile);
    await page.keyboard.press('Enter');
    const section = await opened.openCard('<img src=x');
    for (const who of ['<b>C1</b>', '<b>C2</b>', '<b>C3</b>']) {
      await section.getByLabel('Who', { exact: true }).fill(who);
      await section.getByLabel('What they said or did').fill(hostile);
      await section.getByLabel('What they said or did').press('Enter');
      await section.locator('.entry-who', { hasText: who }).waitFor();
    }
    await section.getByRole('radio', { name: /^5/ }).first().press('Space');
    await section.getByText('Saved', { exact: true }).first().waitFor();
    await opened.closeCard();
    const summary = await opened.openSummary();
    await summary.getByText('<img src=x').first().waitFor();
    expect(await summary.locator('img').count()).toBe(0);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  });
});

describe('everybody', () => {
  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 320],
    ['dark', 320],
  ] as const)('finds nothing serious against accessibility in %s at %i px', async (theme, width) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: theme });
    const opened = await openBoard(page, board.url);
    await opened.card('Families answer late').locator('.badge').first().waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    const section = await opened.openCard('I pay in advance from my own pocket');
    await section.getByText('Where the points come from').click();
    expect(await seriousFaults(page)).toEqual([]);
    await opened.closeCard();
    const summary = await opened.openSummary();
    await summary
      .getByRole('button', { name: /what it rests on/ })
      .first()
      .click();
    expect(await seriousFaults(page)).toEqual([]);
    expect(await summary.locator('body').evaluate((body) => body.scrollWidth <= window.innerWidth)).toBe(
      true,
    );
  });

  it('finds the board again after the server was stopped, since its state is in a file', async () => {
    const opened = await openBoard(page, board.url);
    await page
      .getByRole('region', { name: 'Pains', exact: true })
      .getByRole('button', { name: 'Add a card' })
      .click();
    await page.getByLabel('Name of the card').fill('A pain that stays');
    await page.keyboard.press('Enter');
    await opened.card('A pain that stays').waitFor();
    for (let attempt = 0; attempt < 50; attempt++) {
      if (readFileSync(board.stateFile, 'utf8').includes('A pain that stays')) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('the state file does not hold the new card');
  });
});
