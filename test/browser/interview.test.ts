import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { openBoard, seriousFaults, type BoardPage } from '../support/browser/board-page';
import { tabTo } from '../support/browser/keyboard';
import { closeBrowser, sharedBrowser } from '../support/browser/launch';
import { startLocalBoard, type RunningBoard } from '../support/browser/local-board';
import { problemsOn } from '../support/browser/problems';
import { evidenceOn } from '../support/browser/stored-board';

let board: RunningBoard;
let context: BrowserContext;
let page: Page;
let problems: readonly string[];

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

const WEATHER = 'A day of lessons is lost when the weather turns';
const OFFICE = 'Let the school office check what it costs';
const THANKS = 'Families say thank you';
const LATE = 'Families answer late or not at all';

/** The form, opened from where the focus is: the customer's name has the cursor. */
async function openInterview(from: Page): Promise<FrameLocator> {
  await tabTo(from, from.getByRole('button', { name: 'Log an interview' }).last());
  await from.keyboard.press('Enter');
  const form = from.frameLocator('iframe.hosted--modal');
  await form.locator('input[name="who"]:focus').waitFor();
  return form;
}

/** From the search: ticks the first card that is found, notes a quote and one signal, and goes back to the search. */
async function tick(
  form: FrameLocator,
  { search, quote, signal }: { search: string; quote: string; signal: string },
): Promise<void> {
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(search);
  await form.getByText(/^1 of \d+ cards found$/).waitFor();
  await page.keyboard.press('Enter');
  await form.locator('input[name="card"]:focus').waitFor();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.type(quote);
  const card = form.getByRole('listitem').filter({ has: form.locator('input[name="card"]:checked') });
  await tabTo(
    page,
    card.filter({ hasText: new RegExp(search, 'i') }).getByRole('checkbox', { name: signal }),
  );
  await page.keyboard.press('Space');
  await tabTo(page, form.getByLabel('Find a card'), 'Shift+Tab');
}

const badgesOf = (opened: BoardPage, name: string) => opened.card(name).locator('.badge');

describe('an interview from the board’s button, by keyboard alone', () => {
  it('is on the three cards that came up, and the names of two new ones are kept', async () => {
    const opened = await openBoard(page, board.url);
    await badgesOf(opened, WEATHER).filter({ hasText: 'Heard' }).waitFor();
    const form = await openInterview(page);

    await page.keyboard.type('C41');
    await form.getByText('New on this board').waitFor();
    await page.keyboard.press('Enter');
    await form.locator('input[name="search"]:focus').waitFor();
    await tick(form, { search: 'weather', quote: 'We sat in the rain.', signal: 'It hurts if unresolved' });
    await tick(form, { search: 'office', quote: 'They ask for a form.', signal: 'They already improvise' });
    await tick(form, {
      search: 'thank',
      quote: 'A card with drawings.',
      signal: 'They spend time or money on it',
    });
    await form.getByText('3 cards ticked').waitFor();

    await tabTo(page, form.getByLabel('Name of the card'));
    for (const name of ['The driver does not wait', 'Nobody counts the children']) {
      await page.keyboard.type(name);
      await page.keyboard.press('Enter');
      await form.getByRole('listitem').filter({ hasText: name }).waitFor();
    }
    await form.getByText('3 cards ticked, 2 names noted').waitFor();

    await tabTo(page, form.getByRole('button', { name: 'Save', exact: true }));
    await page.keyboard.press('Enter');
    await form.getByText(/^\d of 3 saved$/).waitFor();
    await form.locator('h2:focus', { hasText: 'Saved on 3 cards' }).waitFor();
    await form.getByText(/2 names wait/).waitFor();
    await page.keyboard.press('Escape');
    await form.locator('body').waitFor({ state: 'detached' });

    await badgesOf(opened, OFFICE).filter({ hasText: 'Heard · 1 person' }).waitFor();
    const onWeather = await evidenceOn(board, WEATHER);
    expect(onWeather.at(-1)).toMatchObject({
      who: 'C41',
      kind: 'interview',
      note: 'We sat in the rain.',
      signals: ['consequence'],
    });
    expect((await evidenceOn(board, OFFICE)).at(-1)).toMatchObject({ who: 'C41', signals: ['workaround'] });
    expect((await evidenceOn(board, THANKS)).at(-1)).toMatchObject({ who: 'C41', signals: ['investment'] });

    const section = await opened.openCard(THANKS);
    await section.getByText('A card with drawings.').waitFor();
    expect(problems).toEqual([]);
  });

  it('keeps what was typed when its page is loaded anew in the middle', async () => {
    const opened = await openBoard(page, board.url);
    await badgesOf(opened, WEATHER).first().waitFor();
    const form = await openInterview(page);
    await page.keyboard.type('C41');
    await page.keyboard.press('Enter');
    await tick(form, { search: 'weather', quote: 'We sat in the rain.', signal: 'It hurts if unresolved' });
    await tabTo(page, form.getByLabel('Name of the card'));
    await page.keyboard.type('The driver does not wait');

    const frame = page.frames().find((one) => one.url().includes('interview.html'));
    await Promise.all([frame?.waitForNavigation(), frame?.evaluate(() => location.reload())]);
    const about = form.getByRole('group', { name: WEATHER });
    await about.waitFor();
    expect(await form.getByLabel('Customer').inputValue()).toBe('C41');
    expect(await form.getByLabel('Name of the card').inputValue()).toBe('The driver does not wait');
    expect(await about.getByLabel('What they said or did').inputValue()).toBe('We sat in the rain.');
    expect(await about.getByRole('checkbox', { name: 'It hurts if unresolved' }).isChecked()).toBe(true);
  });
});

/** What somebody else does meanwhile in a window of their own. */
async function elsewhere(act: (other: BoardPage) => Promise<void>): Promise<void> {
  const other = await openBoard(await context.newPage(), board.url);
  await act(other);
  await other.page.close();
}

const archiveCard = (name: string) =>
  elsewhere(async ({ page: theirs, card }) => {
    await card(name).getByRole('button', { name: 'Actions for' }).click();
    await theirs.getByRole('button', { name: 'Archive', exact: true }).click();
    await card(name).waitFor({ state: 'detached' });
  });

const bringBack = (name: string) =>
  elsewhere(async ({ page: theirs, card }) => {
    await theirs.getByRole('button', { name: 'Menu' }).click();
    await theirs.getByRole('button', { name: 'Archived…' }).click();
    await theirs.getByRole('button', { name: `Bring back ${name}` }).click();
    await card(name).waitFor();
  });

describe('an interview from a card’s button', () => {
  it('begins with that card; what cannot be saved stays with its reason until it can', async () => {
    const opened = await openBoard(page, board.url);
    await opened.openCard(WEATHER);
    const form = await openInterview(page);
    await form.getByRole('checkbox', { name: WEATHER, checked: true }).waitFor();
    await page.keyboard.type('C42');
    await page.keyboard.press('Enter');
    await tick(form, { search: 'answer late', quote: 'I ring them.', signal: 'They already improvise' });
    await form.getByText('2 cards ticked').waitFor();

    await archiveCard(LATE);
    await tabTo(page, form.getByRole('button', { name: 'Save', exact: true }));
    await page.keyboard.press('Enter');
    await form.locator('h2:focus', { hasText: 'Saved on 1 of 2 cards' }).waitFor();
    const left = form.getByRole('group', { name: LATE });
    await left.getByText(/Not saved/).waitFor();
    expect(await left.getByLabel('What they said or did').inputValue()).toBe('I ring them.');

    await bringBack(LATE);
    await tabTo(page, form.getByRole('button', { name: 'Try again' }));
    await page.keyboard.press('Enter');
    await form.locator('h2:focus', { hasText: 'Saved on 2 cards' }).waitFor();
    for (const name of [WEATHER, LATE]) {
      const ofCustomer = (await evidenceOn(board, name)).filter(({ who }) => who === 'C42');
      expect([name, ofCustomer.length]).toEqual([name, 1]);
    }
    expect(problems).toEqual([]);
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
    await openBoard(page, board.url);
    await page.getByRole('button', { name: 'Log an interview' }).click();
    const form = page.frameLocator('iframe.hosted--modal');
    const fits = () => form.locator('body').evaluate((body) => body.scrollWidth <= window.innerWidth);

    await form.getByRole('button', { name: 'Save', exact: true }).click();
    await form.getByText(/there is nothing to save yet/).waitFor();
    expect(await seriousFaults(page)).toEqual([]);

    await form.getByLabel('Customer').fill('C43');
    await form.getByRole('checkbox', { name: WEATHER }).check();
    await form.getByRole('checkbox', { name: LATE }).check();
    await form.getByLabel('Name of the card').fill('The driver does not wait');
    await form.getByLabel('Name of the card').press('Enter');
    expect(await seriousFaults(page)).toEqual([]);
    expect(await fits()).toBe(true);

    await archiveCard(LATE);
    await form.getByRole('button', { name: 'Save', exact: true }).click();
    await form.getByRole('heading', { name: 'Saved on 1 of 2 cards' }).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    expect(await fits()).toBe(true);

    await form.getByRole('checkbox', { name: LATE }).uncheck();
    await form.getByRole('button', { name: 'Finish without them' }).click();
    await form.getByRole('heading', { name: 'Saved on 1 card' }).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    expect(await fits()).toBe(true);
  });
});
