import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from './find-browser';

let browser: Promise<Browser> | undefined;

/** One browser for all journeys of a test file; the first call starts it. */
export function sharedBrowser(): Promise<Browser> {
  browser ??= findBrowser().then(({ executablePath, env, args }) =>
    chromium.launch({ executablePath, env, args: [...args], headless: true }),
  );
  return browser;
}

/** Closes the browser of this test file, if one was started. */
export async function closeBrowser(): Promise<void> {
  const started = browser;
  browser = undefined;
  await (await started)?.close();
}
