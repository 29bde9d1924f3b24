import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { BoardAnswer } from '../../server/local-board/contract';
import { openBoard } from '../support/browser/board-page';
import { closeBrowser, sharedBrowser } from '../support/browser/launch';
import { startLocalBoard, type RunningBoard } from '../support/browser/local-board';
import { problemsOn } from '../support/browser/problems';

/** Runs when it is taken for markup, wherever it stands. */
const HOSTILE =
  '"><img src="/nowhere" onerror="top.hacked=1"><script>top.hacked=1</script><a href="javascript:top.hacked=1">';

let folder: string;
let board: RunningBoard;

/** The first sample with hostile names, descriptions, quotes and customers, as a file to open. */
async function hostileExport(): Promise<string> {
  const sample = await startLocalBoard();
  try {
    const answer = BoardAnswer.parse(await (await fetch(`${sample.url}/local-board/board`)).json());
    const inJson = JSON.stringify(HOSTILE).slice(1, -1);
    const hostile = {
      ...answer.board,
      name: HOSTILE,
      lists: answer.board.lists.map((list, at, { length }) =>
        at === length - 1 ? { ...list, name: HOSTILE } : list,
      ),
      cards: answer.board.cards.map((card) => ({
        ...card,
        name: `${card.name} ${HOSTILE}`,
        desc: HOSTILE,
        pluginData: card.pluginData.map((data) => ({
          ...data,
          // Every customer, and every quote behind its date.
          value: data.value
            .replaceAll(/"C(\d\d)"/g, '"C$1 <img src=/nowhere onerror=top.hacked=1>"')
            .replaceAll(/(20\d{6}),"/g, `$1,"${inJson}`),
        })),
      })),
    };
    const file = join(folder, 'hostile.json');
    await writeFile(file, JSON.stringify(hostile));
    return file;
  } finally {
    await sample.stop();
  }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'canvas-signals-hostile-'));
  board = await startLocalBoard('--board', await hostileExport());
});
afterAll(async () => {
  await board.stop();
  await rm(folder, { recursive: true, force: true });
  await closeBrowser();
});

/** Nothing of the text has become an element, in no frame, and nothing of it ran. */
async function expectText(page: Page): Promise<void> {
  for (const frame of page.frames()) {
    const made = await frame
      .locator('[onerror], [src$="nowhere"], [href^="javascript:"], script:not([src])')
      .evaluateAll((elements) => elements.map(({ outerHTML }) => outerHTML.slice(0, 200)));
    expect(made).toEqual([]);
  }
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
}

it('a board on which all text is markup shows it as text: board, menus, card, popups, modals', async () => {
  const page = await (await sharedBrowser()).newPage({ viewport: { width: 1280, height: 900 } });
  const problems = problemsOn(page, board.url);
  const opened = await openBoard(page, board.url);
  await opened.card('Families answer late').locator('.badge', { hasText: 'Strong' }).waitFor();
  await expectText(page);

  await page.getByRole('button', { name: 'Actions for the list "><img' }).click();
  await expectText(page);
  await page.getByRole('button', { name: 'What this list stands for...' }).click();
  await page.frameLocator('iframe.hosted--popup').getByText('<img src="/nowhere"').first().waitFor();
  await expectText(page);
  await page.keyboard.press('Escape');

  const card = opened.card('Families answer late');
  await card.getByRole('button', { name: 'Actions for' }).click();
  await page.getByRole('button', { name: 'Move to a list…' }).click();
  await expectText(page);
  await page.keyboard.press('Escape');

  const section = await opened.openCard('Families answer late');
  await section.locator('.entry-who', { hasText: '<img src=/nowhere' }).first().waitFor();
  await section.getByText('Where the points come from').click();
  await section.getByText('What is stored on this card', { exact: true }).click();
  await expectText(page);
  await opened.closeCard();

  const summary = await opened.openSummary();
  await summary
    .getByRole('button', { name: /what it rests on/ })
    .first()
    .click();
  await expectText(page);
  await summary.getByRole('button', { name: 'Review cards' }).click();
  const modal = page.frameLocator('iframe.hosted--modal');
  await modal.getByRole('heading', { name: /<img src="\/nowhere"/ }).waitFor();
  await expectText(page);
  await page.getByRole('button', { name: 'Close', exact: true }).press('Enter');

  await page.getByRole('button', { name: 'Log an interview', exact: true }).click();
  await modal.getByText('<img src="/nowhere"').first().waitFor();
  await expectText(page);
  await page.getByRole('button', { name: 'Close', exact: true }).press('Enter');

  await card.getByRole('button', { name: 'Actions for' }).click();
  await page.getByRole('button', { name: 'Archive', exact: true }).click();
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.getByRole('button', { name: 'Archived…' }).click();
  await page.getByRole('dialog').getByText('Families answer late').waitFor();
  await expectText(page);
  expect(problems).toEqual([]);
  await page.close();
});
