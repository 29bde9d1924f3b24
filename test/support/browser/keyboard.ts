import type { Locator, Page } from 'playwright-core';

/** More stops than any page of ours has between two places that belong together. */
const MOST_STOPS = 120;

/** Goes with the Tab key, or backwards, until the control has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await control.waitFor({ state: 'attached' });
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press(key);
    if (await control.evaluate((element) => element.matches(':focus'))) return;
  }
  throw new Error(`${key} does not lead to ${String(control)}`);
}
