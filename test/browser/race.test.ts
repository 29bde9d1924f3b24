import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { openBoard } from '../support/browser/board-page';
import { closeBrowser, sharedBrowser } from '../support/browser/launch';
import { startLocalBoard, type RunningBoard } from '../support/browser/local-board';
import { evidenceOn } from '../support/browser/stored-board';
import { until } from '../support/browser/until';

const EDITOR = '5e000000000000000000000a';
const COACH = '5e000000000000000000000b';
/** A new card. An entry without a quote takes 35 characters of its 4,096, so a hundred of them fit. */
const CARD = 'Nobody answers the phone';

let board: RunningBoard;
const contexts: BrowserContext[] = [];

beforeEach(async () => {
  board = await startLocalBoard();
  await addCard();
});
afterEach(async () => {
  await Promise.all(contexts.splice(0).map((context) => context.close()));
  await board.stop();
});
afterAll(closeBrowser);

async function newContext(): Promise<BrowserContext> {
  const context = await (await sharedBrowser()).newContext({ locale: 'en-GB' });
  contexts.push(context);
  return context;
}

async function addCard(): Promise<void> {
  const { page, card } = await openBoard(await (await newContext()).newPage(), board.url);
  await page
    .getByRole('region', { name: 'Pains', exact: true })
    .getByRole('button', { name: 'Add a card' })
    .click();
  await page.getByLabel('Name of the card').fill(CARD);
  await page.keyboard.press('Enter');
  await card(CARD).waitFor();
}

/** A window with the card open. */
interface Desk {
  readonly page: Page;
  readonly section: FrameLocator;
}

/**
 * @param options.lag the most milliseconds that each message between board and section is on its way
 * @param options.seed what draws the times
 */
async function openDesk(
  context: BrowserContext,
  { member, lag, seed }: { member: string; lag: number; seed: number },
): Promise<Desk> {
  const page = await context.newPage();
  const opened = await openBoard(page, `${board.url}/?member=${member}&lag=${lag}&seed=${seed}`);
  const section = await opened.openCard(CARD);
  await section.getByLabel('Who', { exact: true }).waitFor();
  return { page, section };
}

/** Codes of customers, such as A01 to A50. */
const customers = (letter: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${letter}${String(at + 1).padStart(2, '0')}`);

/** Logs one entry of each customer as fast as the form takes them: a code, Enter, the next code. */
async function log({ page, section }: Desk, codes: readonly string[]): Promise<void> {
  await section.getByLabel('Who', { exact: true }).focus();
  for (const code of codes) {
    await page.keyboard.type(code);
    await page.keyboard.press('Enter');
  }
}

/** The codes that the evidence log shows, in alphabetical order, each as often as it stands there. */
async function shownIn({ section }: Desk): Promise<string[]> {
  const text = await section.getByRole('region', { name: 'Evidence', exact: true }).innerText();
  return (text.match(/\b[AB]\d\d\b/g) ?? []).sort();
}

async function storedOnCard(): Promise<string[]> {
  const evidence = await evidenceOn(board, CARD);
  return evidence.map(({ who }) => who).sort();
}

/** Waits until both windows say that all is saved, and the card and both windows hold exactly these entries. */
async function settleOn(codes: readonly string[], desks: readonly Desk[]): Promise<void> {
  const expected = [...codes].sort();
  for (const { section } of desks) {
    await section.getByText('Saved', { exact: true }).first().waitFor();
    await section.getByRole('list', { name: 'Evidence not saved yet' }).waitFor({ state: 'detached' });
  }
  await until(async () => expect(await storedOnCard()).toEqual(expected));
  for (const desk of desks) await until(async () => expect(await shownIn(desk)).toEqual(expected));
}

describe('two windows that log on one card at once', () => {
  it('keep all of fifty entries each, typed by two members over slow lines, and none of them twice', async () => {
    const desks = await Promise.all([
      newContext().then((context) => openDesk(context, { member: EDITOR, lag: 400, seed: 1 })),
      newContext().then((context) => openDesk(context, { member: COACH, lag: 250, seed: 2 })),
    ]);
    const [editor, coach] = desks;
    await Promise.all([log(editor, customers('A', 50)), log(coach, customers('B', 50))]);
    await settleOn([...customers('A', 50), ...customers('B', 50)], desks);
  });

  it('keep the entries of one member’s two tabs, whose writes cross on their way to each other', async () => {
    const context = await newContext();
    // Each tab sees its own write at once and the other's late, as it is with Trello.
    await context.route('**/local-board/changes', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 900));
      await route.continue();
    });
    const desks = [
      await openDesk(context, { member: EDITOR, lag: 0, seed: 0 }),
      await openDesk(context, { member: EDITOR, lag: 0, seed: 0 }),
    ] as const;
    await Promise.all([log(desks[0], customers('A', 8)), log(desks[1], customers('B', 8))]);
    await settleOn([...customers('A', 8), ...customers('B', 8)], desks);
  });
});
