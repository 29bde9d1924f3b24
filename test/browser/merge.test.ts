import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { buildBoard } from '../../server/local-board/samples/build-board';
import type { CardPlan } from '../../shared/sample/sample-plan';
import { interview } from '../../shared/sample/evidence-lines';
import { openBoard, seriousFaults } from '../support/browser/board-page';
import { closeBrowser, sharedBrowser } from '../support/browser/launch';
import { startLocalBoard, type RunningBoard } from '../support/browser/local-board';
import { problemsOn } from '../support/browser/problems';
import { evidenceOn } from '../support/browser/stored-board';
import { until } from '../support/browser/until';

const LATE = 'Families answer late';
const TWIN = 'Late answers from families';
const OTHER = 'The bus falls through a few days before';

const CARDS: readonly CardPlan[] = [
  {
    key: 'late',
    name: LATE,
    fields: { severity: 4, costs: ['time'] },
    evidence: [
      interview('C01', 12, 'I ring four families every evening.', 'workaround'),
      interview('C02', 9, 'Two were missing on the day itself.', 'consequence'),
    ],
  },
  {
    name: TWIN,
    evidence: [
      interview('C02', 8, 'I ask three times at least.'),
      interview('C03', 5, 'I pay a colleague to chase the slips.', 'investment'),
      interview('C04', 4, 'My evenings go into this.', 'consequence'),
    ],
  },
  { name: OTHER, evidence: [interview('C05', 3, 'We lost the deposit.')] },
];

let folder: string;
let board: RunningBoard;
let context: BrowserContext;
let page: Page;
let problems: readonly string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'canvas-signals-merge-'));
  const plan = {
    name: 'merge',
    title: 'School trips',
    lists: [
      { name: 'Pains', cards: CARDS },
      { name: 'Pain relievers', cards: [{ name: 'One link for every family', addresses: ['late'] }] },
    ],
  };
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

const people = async (name: string) => (await evidenceOn(board, name)).map(({ who }) => who);
const button = (section: FrameLocator, name: string) => section.getByRole('button', { name });

describe('two cards about the same', () => {
  it('are found, merged with the keyboard and parted again; badges follow, nothing is lost', async () => {
    const opened = await openBoard(page, board.url);
    await opened.card(TWIN).locator('.badge', { hasText: 'Repeated · 3 people' }).waitFor();
    const section = await opened.openCard(LATE);
    await section.getByText('Much like “Late answers from families” (3 entries there).').waitFor();

    await button(section, 'Merge into it').press('Enter');
    await section.getByRole('heading', { name: `Merge into “${TWIN}”` }).waitFor();
    await section.getByText('2 entries of 2 customers').waitFor();
    await section.getByText('1 customer is on both: each still counts once.').waitFor();
    await section.getByText(/1 card of the value map will address it instead/).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await section.getByText(/2 entries of 2 customers moved to/).waitFor();
    expect([await people(LATE), await people(TWIN)]).toEqual([[], ['C02', 'C03', 'C04', 'C01', 'C02']]);
    await opened.card(TWIN).locator('.badge', { hasText: '4 people' }).waitFor();

    // The focus stands in front of the buttons: the first one undoes.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await section.getByText(/^Undone\./).waitFor();
    expect([await people(LATE), await people(TWIN)]).toEqual([
      ['C01', 'C02'],
      ['C02', 'C03', 'C04'],
    ]);
    await opened.card(TWIN).locator('.badge', { hasText: 'Repeated · 3 people' }).waitFor();
    expect(problems).toEqual([]);
  });

  it('are quiet for good once they were called different', async () => {
    const opened = await openBoard(page, board.url);
    const section = await opened.openCard(LATE);
    await button(section, 'They are different').click();
    await section.getByText('Noted: two different items.').waitFor();
    // Saved, and found again, before the card is closed.
    await until(async () => {
      const answer = await fetch(`${board.url}/local-board/board`);
      expect(await answer.text()).toContain('\\"d\\":[\\"=');
    });
    await opened.closeCard();

    const again = await opened.openCard(TWIN);
    await button(again, 'Merge into another card…').waitFor();
    expect(await again.getByText('Much like').count()).toBe(0);
  });

  it('can be undone after the card was closed and the page reloaded', async () => {
    const opened = await openBoard(page, board.url);
    const section = await opened.openCard(LATE);
    await button(section, 'Merge into it').click();
    await section.getByRole('button', { name: 'Merge', exact: true }).click();
    await section.getByText(/moved to/).waitFor();
    const again = await openBoard(page, board.url);
    const reopened = await again.openCard(LATE);
    await button(reopened, 'Undo the merge').click();
    await reopened.getByText(/^Undone\./).waitFor();
    expect(await people(LATE)).toEqual(['C01', 'C02']);
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
    const section = await opened.openCard(LATE);
    const fitsIn = () => section.locator('body').evaluate((body) => body.scrollWidth <= window.innerWidth);
    await section.getByText(/Much like/).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    expect(await fitsIn()).toBe(true);

    await button(section, 'Merge into another card…').click();
    await section.getByRole('heading', { name: 'Merge into which card?' }).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    expect(await fitsIn()).toBe(true);

    await button(section, TWIN).click();
    await section.getByText('2 entries of 2 customers').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    expect(await fitsIn()).toBe(true);

    await section.getByRole('button', { name: 'Merge', exact: true }).click();
    await section.getByText(/moved to/).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    expect(await fitsIn()).toBe(true);
  });
});
