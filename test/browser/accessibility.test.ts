import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { buildBoard } from '../../server/local-board/samples/build-board';
import { against, interview } from '../../shared/sample/evidence-lines';
import { KEY } from '../../shared/stored/key';
import { openBoard, seriousFaults, type BoardPage } from '../support/browser/board-page';
import { closeBrowser, sharedBrowser } from '../support/browser/launch';
import { startLocalBoard, type RunningBoard } from '../support/browser/local-board';

const HEARD = 'Families answer late or not at all';
const DISPUTED = 'I pay in advance from my own pocket';
const FRESH = 'No app for booking the bus';
const BROKEN = 'The risk form takes a whole evening';
const ASIDE = 'Visit a school on the morning of a trip';
const HOSTILE = `<b>Bold</b> \u202eright to left ${'word'.repeat(60)}`;

const COACH = 'member=5e000000000000000000000b';
const OBSERVER = 'member=5e000000000000000000000c';
const NOBODY = 'member=notLoggedIn';

/** A board with one card in each of the states that a card can be in. */
function aBoard(): unknown {
  const built = buildBoard(
    {
      name: 'accessibility',
      title: 'School trips',
      segments: [],
      lists: [
        { name: 'Customer jobs', cards: [{ name: HOSTILE, evidence: [interview('C01', 3, HOSTILE)] }] },
        {
          name: 'Pains',
          cards: [
            {
              name: HEARD,
              key: 'heard',
              fields: { severity: 4, costs: ['time'] },
              evidence: [
                interview('C01', 12, 'I ring four families every evening.', 'workaround', 'consequence'),
                interview('C02', 90, 'Two were missing on the day itself.', 'consequence'),
              ],
              review: { mark: 'reword', note: 'Late by how much?', daysAgo: 2, formerName: 'Late answers' },
            },
            {
              name: DISPUTED,
              evidence: [
                interview('C01', 12, 'Paid 400 euros in May.'),
                against(interview('C02', 9, 'The office pays here.')),
              ],
            },
            { name: FRESH },
            { name: BROKEN, evidence: [interview('C04', 4, 'Torn.')] },
          ],
        },
        { name: 'Pain relievers', cards: [{ name: 'One link for every family', addresses: ['heard'] }] },
        { name: 'To ask next', cards: [{ name: ASIDE, evidence: [interview('C03', 2, 'At six.')] }] },
      ],
    },
    new Date().toISOString().slice(0, 10),
  );
  const cards = built.cards.map((card) =>
    card.name === BROKEN ? { ...card, pluginData: card.pluginData.map(tear) } : card,
  );
  return { ...built, cards };
}

const tear = <T extends object>(document: T) => ({ ...document, value: JSON.stringify({ [KEY]: 'torn' }) });

/** A view in one of its states: where it is looked at, as whom, and how one comes there. */
interface State {
  readonly name: string;
  readonly as?: string;
  readonly frame: 'section' | 'modal' | 'popup';
  reach(opened: BoardPage): Promise<unknown>;
  /** Puts back what coming there changed on the board, which all states share. */
  leave?(opened: BoardPage): Promise<unknown>;
}

const inFrame = (page: Page, frame: State['frame']): FrameLocator =>
  page.frameLocator(`iframe.hosted--${frame}`);

async function onCard(opened: BoardPage, name: string, until: string | RegExp): Promise<FrameLocator> {
  const section = await opened.openCard(name);
  await section.getByText(until).first().waitFor();
  return section;
}

/** What a card's section shows when everything that unfolds is open. */
async function unfold(section: FrameLocator): Promise<void> {
  await section.getByRole('region', { name: 'What would make this stronger' }).waitFor();
  for (const help of await section.getByRole('button', { name: /^What “/ }).all()) await help.click();
  for (const summary of await section.locator('summary').all()) await summary.click();
  await section.getByText('Canvas Signals keeps this on the card itself').waitFor();
  await section.getByRole('radio', { name: 'Reword' }).waitFor();
}

async function choose(opened: BoardPage, ...names: readonly string[]): Promise<void> {
  for (const name of names) await opened.page.getByRole('button', { name }).first().click();
}

const STATES: readonly State[] = [
  {
    name: 'a card with evidence, a review and everything unfolded',
    as: COACH,
    frame: 'section',
    reach: async (opened) => unfold(await onCard(opened, HEARD, /^Coach’s review: Reword/)),
  },
  {
    name: 'a card on which customers disagree, its receipt open',
    frame: 'section',
    reach: async (opened) => {
      const section = await onCard(opened, DISPUTED, 'Contested');
      await section.getByText('Where the points come from').click();
    },
  },
  {
    name: 'a card without evidence, a hint on its name, and an entry that has every warning',
    frame: 'section',
    reach: async (opened) => {
      const section = await onCard(opened, FRESH, /rules out every other one/);
      await section.getByRole('button', { name: 'Add', exact: true }).click();
      await section.getByLabel('Who', { exact: true }).fill('Anna Fischer');
      await section.getByLabel('What they said or did').fill('Sounds great, I would use it.');
      await section.getByText(/looks like a person/).waitFor();
    },
  },
  {
    name: 'an entry deleted, to be undone',
    frame: 'section',
    reach: async (opened) => {
      const section = await onCard(opened, HEARD, 'I ring four families every evening.');
      await section
        .getByRole('button', { name: /^Delete/ })
        .first()
        .click();
      await section.getByRole('button', { name: /Undo/ }).waitFor();
    },
    leave: async ({ page }) => {
      const section = inFrame(page, 'section');
      await section.getByRole('button', { name: /Undo/ }).click();
      await section.getByText('I ring four families every evening.').first().waitFor();
      await section.getByText('Saved', { exact: true }).first().waitFor();
    },
  },
  {
    name: 'a card that one may only read',
    as: OBSERVER,
    frame: 'section',
    reach: (opened) => onCard(opened, HEARD, /You may read this board but not edit it/),
  },
  {
    name: 'a card seen by somebody who is not signed in',
    as: NOBODY,
    frame: 'section',
    reach: (opened) => onCard(opened, HEARD, /sign|log in/i),
  },
  {
    name: 'a card whose data cannot be read, shown as it is',
    frame: 'section',
    reach: async (opened) => {
      const section = await onCard(opened, BROKEN, /cannot be read/);
      await section.getByRole('button', { name: 'Show what is stored' }).click();
    },
  },
  {
    name: 'a card outside the canvas',
    frame: 'section',
    reach: async (opened) => {
      const section = await onCard(opened, ASIDE, /not part of a canvas/);
      await section.getByText('What was logged on this card is kept').click();
    },
  },
  {
    name: 'a card with a hostile name and note',
    frame: 'section',
    reach: (opened) => onCard(opened, HOSTILE.slice(0, 10), /<b>Bold/),
  },
  {
    name: 'evidence from the card’s button',
    frame: 'popup',
    reach: async (opened) => {
      await onCard(opened, HEARD, 'Reword');
      await choose(opened, 'Add evidence');
      const popup = inFrame(opened.page, 'popup');
      await popup.getByLabel('Who', { exact: true }).fill('Anna Fischer');
    },
  },
  {
    name: 'what a list stands for',
    frame: 'popup',
    reach: async (opened) => {
      await choose(opened, 'Actions for the list Pains', 'What this list stands for...');
      await inFrame(opened.page, 'popup').getByRole('radio').first().waitFor();
    },
  },
  {
    name: 'settings',
    frame: 'popup',
    reach: async (opened) => {
      await choose(opened, 'Menu', 'Power-Up settings…');
      await inFrame(opened.page, 'popup').getByLabel('Pains', { exact: true }).waitFor();
    },
  },
  {
    name: 'welcome',
    frame: 'modal',
    reach: async (opened) => {
      await choose(opened, 'Menu', 'Welcome, as when the Power-Up is added');
      await inFrame(opened.page, 'modal').getByRole('button').first().waitFor();
    },
  },
  {
    name: 'the summary',
    frame: 'modal',
    reach: async (opened) => {
      const summary = await opened.openSummary();
      await summary
        .getByRole('button', { name: /what it rests on/ })
        .first()
        .click();
    },
  },
  {
    name: 'an interview with a customer’s full name and a card ticked',
    frame: 'modal',
    reach: async (opened) => {
      await choose(opened, 'Log an interview');
      const form = inFrame(opened.page, 'modal');
      await form.getByLabel('Customer').fill('Anna Fischer');
      await form.getByRole('checkbox', { name: HEARD }).check();
      await form
        .getByRole('group', { name: HEARD })
        .getByLabel('What they said or did')
        .fill('I would use it.');
    },
  },
  {
    name: 'the review of an outdated card',
    as: COACH,
    frame: 'modal',
    reach: async (opened) => {
      const summary = await opened.openSummary();
      await summary.getByRole('button', { name: 'Review cards' }).click();
      const review = opened.page.frameLocator('iframe.hosted--modal[src*="review"]');
      await review.getByRole('combobox', { name: 'Review' }).selectOption('Outdated');
      await review.getByText('Late by how much?').first().waitFor();
    },
  },
];

let folder: string;
let board: RunningBoard;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'canvas-signals-accessibility-'));
  const file = join(folder, 'board.json');
  await writeFile(file, JSON.stringify(aBoard()));
  [board, browser] = await Promise.all([startLocalBoard('--board', file), sharedBrowser()]);
});
afterAll(async () => {
  await board.stop();
  await closeBrowser();
  await rm(folder, { recursive: true, force: true });
});

describe.each(STATES)('$name', ({ as, frame, reach, leave }) => {
  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 320],
    ['dark', 320],
  ] as const)('has no serious fault in %s at %i px and fits', async (colorScheme, width) => {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      locale: 'en-GB',
      colorScheme,
      reducedMotion: 'reduce',
    });
    try {
      const page = await context.newPage();
      const opened = await openBoard(page, as === undefined ? board.url : `${board.url}/?${as}`);
      await reach(opened);
      expect(await seriousFaults(page)).toEqual([]);
      const root = inFrame(page, frame).last().locator('html');
      expect(await root.evaluate((html) => html.scrollWidth - html.clientWidth)).toBeLessThanOrEqual(0);
      await leave?.(opened);
    } finally {
      await context.close();
    }
  });
});
