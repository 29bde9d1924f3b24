import type { FrameLocator, Locator, Page } from 'playwright-core';
import axe from 'axe-core';

/** The local board as a person uses it. */
export interface BoardPage {
  readonly page: Page;
  card(name: string): Locator;
  /** Opens a card's back; answers the Power-Up's section in it. */
  openCard(name: string): Promise<FrameLocator>;
  closeCard(): Promise<void>;
  /** Opens the summary; answers its frame. */
  openSummary(): Promise<FrameLocator>;
}

/** Opens a board and waits until the Power-Up has started and drawn its first badges. */
export async function openBoard(page: Page, url: string): Promise<BoardPage> {
  await page.goto(url);
  await page.locator('[data-connector="ready"]').waitFor();
  const card = (name: string) => page.locator('[data-card]', { hasText: name });
  return {
    page,
    card,
    async openCard(name) {
      await card(name).locator('.card__open').click();
      return page.frameLocator('iframe.hosted--section');
    },
    async closeCard() {
      // By key: a click right after scrolling back up still lands in the section's frame where that is a process of its own.
      await page.getByRole('button', { name: 'Close card' }).press('Enter');
      // Until then the board behind it takes neither keys nor clicks.
      await page.locator('.card-back').waitFor({ state: 'detached' });
    },
    async openSummary() {
      await page.getByRole('button', { name: 'Canvas Signals', exact: true }).click();
      const frame = page.frameLocator('iframe.hosted--modal');
      await frame.getByRole('heading', { name: 'Jobs' }).waitFor();
      return frame;
    },
  };
}

/** What axe finds serious or critical in every frame of the page, as lines that name rule and element. */
export async function seriousFaults(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const frame of page.frames()) {
    if (
      !/summary|card-section|settings|welcome|list-column|add-evidence|interview|review|mapping/.test(
        frame.url(),
      ) &&
      frame !== page.mainFrame()
    ) {
      continue;
    }
    await frame.evaluate(axe.source);
    // A section and a popup lie transparent on Trello's surface, which axe cannot see from inside.
    if (frame !== page.mainFrame())
      await frame.addStyleTag({ content: 'html { background: var(--surface); }' });
    const faults = await frame.evaluate(async () => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
        iframes: false,
        resultTypes: ['violations'],
      });
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
    });
    found.push(...faults.map((fault) => `${new URL(frame.url()).pathname} ${fault}`));
  }
  return found;
}
