import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { openBoard, seriousFaults } from '../support/browser/board-page';
import { closeBrowser, sharedBrowser } from '../support/browser/launch';
import { startLocalBoard, type RunningBoard } from '../support/browser/local-board';
import { problemsOn } from '../support/browser/problems';

let board: RunningBoard;
let context: BrowserContext;
let page: Page;
let problems: readonly string[] = [];

beforeAll(async () => {
  board = await startLocalBoard();
});
afterAll(async () => {
  await board.stop();
  await closeBrowser();
});
beforeEach(async () => {
  context = await (
    await sharedBrowser()
  ).newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
  page = await context.newPage();
  problems = problemsOn(page, board.url);
});
afterEach(() => context.close());

const PAIN = 'A child stays behind because the family cannot pay';
const RELIEVER = 'Families are reminded by text message until they answer';
const HINTED = 'Stay calm on the day';

/** The name of what has the focus. */
const focused = (section: FrameLocator) =>
  section.locator(':focus').evaluate((element) => element.getAttribute('aria-label') ?? element.textContent);

describe('the fields of a card', () => {
  it('explain themselves, and a rating is set with the arrow keys', async () => {
    const opened = await openBoard(page, board.url);
    const section = await opened.openCard(PAIN);
    const help = section.getByRole('button', { name: 'What “Severity” means' });
    await help.focus();
    await page.keyboard.press('Enter');
    await section.getByText('They would stop, pay or break a rule to be rid of it').waitFor();
    await page.keyboard.press('Escape');
    expect(await focused(section)).toBe('What “Severity” means');

    await section.getByRole('group', { name: 'Severity' }).getByRole('radio', { checked: true }).focus();
    await page.keyboard.press('ArrowLeft');
    await section.getByText('Saved', { exact: true }).first().waitFor();
    expect(await section.getByRole('radio', { name: '4', exact: true }).first().isChecked()).toBe(true);
    await opened.closeCard();
    await opened.card(PAIN).locator('.badge', { hasText: 'Severity 4' }).waitFor();
    expect(problems).toEqual([]);
  });

  it('link a reliever to a pain, whose verdict shows; the pain names the reliever', async () => {
    const opened = await openBoard(page, board.url);
    const section = await opened.openCard(RELIEVER);
    const links = section.getByRole('group', { name: 'Addresses' });
    await links.getByRole('searchbox').fill('stays behind');
    await links.getByRole('checkbox', { name: PAIN }).press('Space');
    await links.locator('li', { hasText: PAIN }).getByText('Heard').waitFor();
    await section.getByText('Saved', { exact: true }).first().waitFor();
    await opened.closeCard();
    const pain = await opened.openCard(PAIN);
    await pain.getByRole('list', { name: 'Addressed by' }).getByText(RELIEVER).waitFor();
    expect(problems).toEqual([]);
  });
});

describe('coaching on a card', () => {
  it('exchanges a question, copies it, and takes a review that the badge shows', async () => {
    const opened = await openBoard(page, board.url);
    const section = await opened.openCard('Let the school office check what it costs');
    const questions = section.getByRole('region', { name: 'What would make this stronger' });
    const before = await questions.getByRole('listitem').first().textContent();
    await questions.getByRole('button', { name: 'Other questions' }).press('Enter');
    expect(await questions.getByRole('listitem').first().textContent()).not.toBe(before);
    await questions.getByRole('button', { name: 'Copy' }).first().press('Enter');
    await questions.getByText('Copied').waitFor();

    await section.getByText('Coach’s review: none yet').press('Enter');
    await section.getByRole('radio', { name: 'Good' }).press('Space');
    await section.getByRole('button', { name: 'Save' }).press('Enter');
    await section.getByText(/^Coach’s review: Good/).waitFor();
    await opened.closeCard();
    await opened
      .card('Let the school office check what it costs')
      .locator('.badge', { hasText: 'Coach: good' })
      .waitFor();

    expect(problems).toEqual([]);
  });
});

describe('the section with everything open', () => {
  it.each(['light', 'dark'] as const)('has no serious fault at 320 pixels, %s', async (colorScheme) => {
    await context.close();
    context = await (
      await sharedBrowser()
    ).newContext({ viewport: { width: 320, height: 900 }, locale: 'en-GB', colorScheme });
    page = await context.newPage();
    const opened = await openBoard(page, board.url);
    const section = await opened.openCard(HINTED);
    await section.getByRole('region', { name: 'What would make this stronger' }).waitFor();
    for (const help of await section.getByRole('button', { name: /^What “/ }).all()) await help.click();
    for (const summary of await section.locator('summary').all()) await summary.click();
    await section.getByText('Canvas Signals keeps this on the card itself').waitFor();
    await section.getByRole('radio', { name: 'Reword' }).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    const overflow = await section.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth);
    expect(overflow).toBe(0);
  });
});
