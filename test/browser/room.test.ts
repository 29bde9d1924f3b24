import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { buildBoard } from '../../server/local-board/samples/build-board';
import { interview } from '../../shared/sample/evidence-lines';
import { openBoard, seriousFaults } from '../support/browser/board-page';
import { closeBrowser, sharedBrowser } from '../support/browser/launch';
import { startLocalBoard, type RunningBoard } from '../support/browser/local-board';
import { problemsOn } from '../support/browser/problems';
import { evidenceOn } from '../support/browser/stored-board';

const LATE = 'Families answer late';

/** What somebody said at length: beside ten of these a card has room for one short note. */
const longNote = (nth: number) =>
  `Family ${nth}: ${'we fill in the form when the children are asleep, '.repeat(6)}and then it is late, so it stays on the table.`;
const WHO = Array.from({ length: 10 }, (_, at) => `C${String(at + 1).padStart(2, '0')}`);
/** One interview a day; the first line is the oldest. */
const EVIDENCE = WHO.map((who, at) => interview(who, 40 - at, longNote(at + 1), 'consequence'));
const QUOTE = `I answered two weeks after the date, since ${'nobody had told me what it costs, '.repeat(3)}so I waited.`;

let folder: string;
let board: RunningBoard;
let context: BrowserContext;
let page: Page;
let problems: readonly string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'canvas-signals-room-'));
  const cards = [{ name: LATE, fields: { severity: 4 }, evidence: EVIDENCE }];
  const plan = { name: 'room', title: 'School trips', lists: [{ name: 'Pains', cards }] };
  const file = join(folder, 'board.json');
  await writeFile(file, JSON.stringify(buildBoard(plan, new Date().toISOString().slice(0, 10))));
  board = await startLocalBoard('--board', file);
  context = await (
    await sharedBrowser()
  ).newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
  page = await context.newPage();
  problems = problemsOn(page, board.url);
});
afterEach(async () => {
  await context.close();
  await board.stop();
  await rm(folder, { recursive: true, force: true });
});
afterAll(closeBrowser);

/** Whose words stand on the card. */
async function withWords(): Promise<string[]> {
  const evidence = await evidenceOn(board, LATE);
  return evidence.filter(({ note }) => note !== '').map(({ who }) => who);
}

const score = (section: FrameLocator) => section.locator('.score-figure').innerText();

/** Types an entry without leaving the keyboard. */
async function type(section: FrameLocator, who: string, note: string): Promise<void> {
  await section.getByLabel('Who', { exact: true }).focus();
  await page.keyboard.insertText(who);
  await section.getByLabel('What they said or did').focus();
  await page.keyboard.insertText(note);
  await page.keyboard.press('Enter');
}

describe('a card that is nearly full', () => {
  it('takes one entry more for the words of the oldest, by keyboard alone, and gives them back', async () => {
    const opened = await openBoard(page, board.url);
    const section = await opened.openCard(LATE);
    await section.getByText(/^About \d more notes? fits? on this card$|^This card is full$/).waitFor();
    const before = await score(section);

    await type(section, 'C01', QUOTE);
    await section.locator('h3:focus', { hasText: 'This entry does not fit on the card' }).waitFor();
    await page.keyboard.press('Tab');
    expect(await section.locator(':focus').innerText()).toBe('Shorten the quote');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await section.locator('h3:focus', { hasText: 'Fold 1 note?' }).waitFor();
    await section.getByRole('list', { name: 'Words that go' }).getByText(longNote(1)).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await section.locator(':focus').innerText()).toBe('Fold 1 note and add');
    await page.keyboard.press('Enter');
    await section.getByText(/^1 note was folded to make room/).waitFor();
    await section.locator('input[name="who"]:focus').waitFor();

    // The same customer once more, and folded words: neither is another voice.
    expect(await score(section)).toBe(before);
    expect(await withWords()).toEqual([...WHO.slice(1), 'C01']);

    // A reload of the frame forgets neither the words nor the way back.
    await opened.closeCard();
    const again = await opened.openCard(LATE);
    await again.getByText(/^1 note was folded to make room/).waitFor();
    await again.getByRole('button', { name: 'Undo the fold' }).press('Enter');
    await again.getByText(/it is off the card and back in the form\.$/).waitFor();
    expect(await withWords()).toEqual(WHO);
    expect(await again.getByLabel('What they said or did').inputValue()).toBe(QUOTE);
    expect(await score(again)).toBe(before);
    expect(problems).toEqual([]);
  });
});

describe('everybody', () => {
  it.each(['light', 'dark'] as const)('can read and use all of it in %s at 320 px', async (colorScheme) => {
    await page.setViewportSize({ width: 320, height: 900 });
    await page.emulateMedia({ colorScheme });
    const opened = await openBoard(page, board.url);
    const section = await opened.openCard(LATE);
    const check = async () => {
      expect(await seriousFaults(page)).toEqual([]);
      const fitsIn = section.locator('body').evaluate((body) => body.scrollWidth <= window.innerWidth);
      expect(await fitsIn).toBe(true);
    };
    await section.getByText(/fits? on this card$|^This card is full$/).click();
    await section.getByText('Fold the oldest notes…').click();
    await section.getByRole('heading', { name: /^Fold \d notes\?$/ }).waitFor();
    await check();
    await section.getByRole('button', { name: 'Cancel' }).click();

    await type(section, 'C11', QUOTE);
    await section.getByRole('button', { name: 'Fold 1 note…' }).waitFor();
    await check();
    await section.getByRole('button', { name: 'Fold 1 note…' }).click();
    await section.getByRole('heading', { name: 'Fold 1 note?' }).waitFor();
    await check();
    await section.getByRole('button', { name: 'Fold 1 note and add' }).click();
    await section.getByText(/^1 note was folded to make room/).waitFor();
    await check();
    await section.getByRole('button', { name: 'Undo the fold' }).click();
    await section.getByText(/back in the form\.$/).waitFor();
    await check();
  });
});
