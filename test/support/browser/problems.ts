import type { Page } from 'playwright-core';

/**
 * What goes wrong on the page from now on: errors that nobody caught, and what is said on the console as an error. Trello's own
 * library, where it is used, comes from another address and misses its themes, which nobody has a copy of; that is not ours.
 */
export function problemsOn(page: Page, ownAddress: string): readonly string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && message.location().url.startsWith(ownAddress)) {
      problems.push(message.text());
    }
  });
  return problems;
}
