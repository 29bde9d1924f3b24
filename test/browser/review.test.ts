import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { openBoard, seriousFaults, type BoardPage } from '../support/browser/board-page';
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

const COACH = '?member=5e000000000000000000000b';
const OBSERVER = '?member=5e000000000000000000000c';
const FIRST = 'Get every child there and back safely';
const SECOND = 'Have a yes and the money from every family in time';

/** From the summary to the review, which takes its place. */
async function openReview(opened: BoardPage): Promise<FrameLocator> {
  const summary = await opened.openSummary();
  await summary.getByRole('button', { name: 'Review cards' }).click();
  const review = opened.page.frameLocator('iframe.hosted--modal[src*="review"]');
  await review.getByRole('heading', { name: FIRST }).waitFor();
  return review;
}

describe('a coach', () => {
  it('goes through the cards with the keyboard; the team sees mark, note and name, until the card changes', async () => {
    const opened = await openBoard(page, `${board.url}/${COACH}`);
    const review = await openReview(opened);
    await review.getByText('26 to review · 1 outdated · 3 reviewed').waitFor();

    await review.getByRole('radio', { name: 'Needs evidence' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Safely is what exactly?');
    await page.keyboard.press('Enter');
    await review.getByRole('heading', { name: SECOND }).waitFor();
    await review.locator('input[value="needsEvidence"]:focus').waitFor();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await review.getByText('24 to review · 1 outdated · 5 reviewed').waitFor();
    await review.getByText('3 of 30').waitFor();
    await page.keyboard.press('Escape');
    await opened.card(FIRST).locator('.badge', { hasText: 'Coach: reword' }).waitFor();
    await opened.card(SECOND).locator('.badge', { hasText: 'Coach: more evidence' }).waitFor();

    const team = await openBoard(await context.newPage(), board.url);
    const read = await openReviewOf(team, FIRST);
    await read.getByText('by Coach,').waitFor();
    await read.getByText('Safely is what exactly?', { exact: true }).first().waitFor();
    await team.page.keyboard.press('Escape');

    const section = await team.openCard(FIRST);
    await section.getByRole('radio', { name: '4', exact: true }).first().press('Space');
    await section.getByText('Saved', { exact: true }).first().waitFor();
    await team.closeCard();
    await opened.card(FIRST).locator('.badge', { hasText: 'Coach: reword, outdated' }).waitFor();
    expect(problems).toEqual([]);
  });

  it('comes back to the same card and filter after opening it', async () => {
    const opened = await openBoard(page, `${board.url}/${COACH}`);
    const review = await openReview(opened);
    await review.getByRole('combobox', { name: 'Column' }).selectOption('Pains');
    await review.getByRole('button', { name: 'Next' }).click();
    await review.getByText('2 of 7').waitFor();
    const name = await review.getByRole('heading', { level: 2 }).innerText();
    await review.getByRole('button', { name: 'Open card' }).click();
    await page.getByRole('dialog').getByText('in the list').waitFor();
    await opened.closeCard();
    const summary = await opened.openSummary();
    await summary.getByRole('button', { name: 'Review cards' }).click();
    await review.getByRole('heading', { level: 2, name }).waitFor();
    await review.getByText('2 of 7').waitFor();
  });
});

/** The review of a card that was reviewed: those stand at the end. */
async function openReviewOf(opened: BoardPage, name: string): Promise<FrameLocator> {
  const summary = await opened.openSummary();
  await summary.getByRole('button', { name: 'Review cards' }).click();
  const review = opened.page.frameLocator('iframe.hosted--modal[src*="review"]');
  await review.getByRole('combobox', { name: 'Review' }).selectOption('Reviewed');
  await review.getByRole('heading', { name }).waitFor();
  return review;
}

describe('who may only look', () => {
  it('sees everything but the form, and why', async () => {
    const opened = await openBoard(page, `${board.url}/${OBSERVER}`);
    const review = await openReview(opened);
    await review.getByText(/You may read this board but not edit it/).waitFor();
    expect(await review.getByRole('radio').count()).toBe(0);
    await review.getByRole('button', { name: 'Next' }).click();
    await review.getByRole('heading', { name: SECOND }).waitFor();
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
    const review = await openReview(opened);
    expect(await seriousFaults(page)).toEqual([]);
    await review.getByRole('radio', { name: 'Good' }).check();
    await review.getByRole('button', { name: 'Save', exact: true }).click();
    await review.getByText('Saved as “Good”.').waitFor();
    await review.getByRole('button', { name: 'Previous' }).click();
    await review.getByText(/by you/).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    expect(await review.locator('body').evaluate((body) => body.scrollWidth <= window.innerWidth)).toBe(true);
    await review.getByRole('combobox', { name: 'Column' }).selectOption('Gains');
    await review.getByRole('combobox', { name: 'Review' }).selectOption('Outdated');
    await review.getByText('No card is like that').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
  });
});
