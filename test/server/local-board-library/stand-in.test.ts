/** What our stand-in promises beyond what it shares with Trello's library (conformance.test.ts). */
import { CONTEXT, SECRET, ask, settle, viewUrl } from './fake-host';
import { standIn } from './libraries';
import { HOST_ORIGIN, openPage, type Page } from './open-page';

interface View {
  render(draw: () => void): void;
  getContext(): { theme?: string | null };
  subscribeToThemeChanges(listener: (theme: unknown) => void): () => void;
  getComputedColorToken(token: string, fallback?: string): string;
  localizeKey(key: string): string;
  storeSecret(key: string): unknown;
}
interface Library {
  readonly version: string;
  readonly Promise: unknown;
  readonly util: { relativeUrl(url: string): string };
  initialize(handlers: object, options: object): unknown;
  iframe(options: object): View;
}

const code = standIn();
const pages: Page[] = [];
afterEach(() => {
  for (const page of pages.splice(0)) page.close();
});

function open(url: string): { page: Page; library: Library } {
  const page = openPage(code, url);
  pages.push(page);
  return { page, library: (page.window as unknown as { TrelloPowerUp: Library }).TrelloPowerUp };
}
function openView(options: object = {}): { page: Page; view: View; root: HTMLElement } {
  const { page, library } = open(viewUrl());
  const view = library.iframe({ targetOrigin: HOST_ORIGIN, ...options });
  return { page, view, root: page.window.document.documentElement };
}

test('it names the version whose messages it speaks, its promises and relativeUrl', () => {
  const { page, library } = open('https://power-up.test/deep/connector.html#x');
  expect(library.version).toBe('1.25.1');
  expect(library.Promise).toBe(page.window.eval('Promise'));
  expect(library.util.relativeUrl('./a.svg')).toBe('https://power-up.test/deep/a.svg');
  expect(library.util.relativeUrl('https://x.test/a')).toBe('https://x.test/a');
});

test('the host’s window counts only with the host’s origin: a page that took its place is a stranger', async () => {
  const { page, library } = open('https://power-up.test/connector.html');
  const handler = jest.fn();
  library.initialize({ 'card-badges': handler }, { targetOrigin: HOST_ORIGIN });
  await settle();
  const data = [{ type: 'request', data: { id: 'x', command: 'card-badges', args: [{ context: CONTEXT }] } }];
  page.post({ type: 'bulk', data }, { origin: 'https://elsewhere.test' });
  await settle();
  expect(handler).not.toHaveBeenCalled();
});

test('a post of more messages than a board can need is dropped', async () => {
  const { page, library } = open('https://power-up.test/connector.html');
  library.initialize({ 'card-badges': () => 1 }, { targetOrigin: HOST_ORIGIN });
  const request = { type: 'request', data: { id: 'x', command: 'card-badges', args: [] } };
  page.post({ type: 'bulk', secret: SECRET, data: Array.from({ length: 20_001 }, () => request) });
  await settle();
  expect(
    page.posts.flatMap((post) => post.bulk.data).filter((message) => message.type === 'response'),
  ).toEqual([]);
});

test('a callback that was neither run nor retained is forgotten after 120 seconds', async () => {
  const { page, library } = open('https://power-up.test/connector.html');
  const later: (() => void)[] = [];
  const realTimeout = page.window.setTimeout.bind(page.window);
  page.window.setTimeout = ((run: () => void, wait?: number) =>
    wait === 120_000 ? later.push(run) : realTimeout(run, wait)) as typeof page.window.setTimeout;
  library.initialize({ 'card-badges': () => ({ f: () => 'F' }) }, { targetOrigin: HOST_ORIGIN });
  await settle();
  const id = page.posts[0]?.bulk.data[0]?.data.id;
  page.post({ type: 'response', data: { to: id, success: true, response: { secret: SECRET } } });
  await ask(page, 'card-badges');
  expect(later).toHaveLength(1);
  later.forEach((forget) => forget());
  const answer = await ask(page, 'callback', { action: 'run', callback: 'cb1' });
  expect(answer).toMatchObject({ success: false, response: { code: 'not handled' } });
});

describe('theme', () => {
  test('follows the host on <html>, in the context and for listeners, until they stop', async () => {
    const { page, view, root } = openView();
    const heard: unknown[] = [];
    const stop = view.subscribeToThemeChanges((theme) => heard.push(theme));
    page.post({ theme: 'dark' });
    expect(root.getAttribute('data-color-mode')).toBe('dark');
    expect(view.getContext().theme).toBe('dark');
    stop();
    page.post({ theme: 'light' });
    page.post({ theme: null });
    expect(root.hasAttribute('data-color-mode')).toBe(false);
    expect(heard).toEqual(['dark']);
    await settle();
  });

  test('is left to the page when it says useADSTokens: false', () => {
    const { page, root, view } = openView({ useADSTokens: false });
    page.post({ theme: 'dark' });
    expect(root.hasAttribute('data-color-mode')).toBe(false);
    expect(view.getContext().theme).toBe('dark');
  });

  test('another site cannot change it', () => {
    const { page, root } = openView();
    page.post({ theme: 'dark' }, { source: {}, origin: 'https://elsewhere.test' });
    expect(root.getAttribute('data-color-mode')).toBe('light');
  });

  test('a computed token falls back where the page does not define it', () => {
    const { view, root } = openView();
    expect(view.getComputedColorToken('color.text.subtle', '#123456')).toBe('#123456');
    root.style.setProperty('--ds-text-subtle', '#654321');
    expect(view.getComputedColorToken('color.text.subtle', '#123456')).toBe('#654321');
  });
});

test.each(['localizeKey', 'storeSecret'] as const)(
  't.%s says that it is not there and what to do',
  (name) => {
    const { view } = openView();
    expect(() => view[name]('x')).toThrow(`has no t.${name}. Start the local board with --library`);
  },
);
