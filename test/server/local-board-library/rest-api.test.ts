/** `t.getRestApi` of our stand-in, by what Trello's own does. */
import { createAnswerer, viewUrl } from './fake-host';
import { standIn } from './libraries';
import { HOST_ORIGIN, openPage, type Page } from './open-page';

interface RestApi {
  authorize(options: object): Promise<unknown>;
  isAuthorized(): Promise<boolean>;
  getToken(): Promise<unknown>;
  clearToken(): Promise<void>;
}
interface Library {
  iframe(options: object): { getRestApi(): RestApi };
}

const ASK = { scope: 'read,write', expiration: '1day', returnUrl: 'https://power-up.test/consent.html' };
const code = standIn();
let page: Page;
let stored: string;
let opened: { closed: boolean; close: jest.Mock };
let open: jest.Mock;
let answerAll: () => Promise<void>;
let timer: ReturnType<typeof setInterval>;

function start(options: object = { appKey: 'k', appName: 'Canvas Signals' }): RestApi {
  page = openPage(code, viewUrl());
  stored = '{}';
  opened = { closed: false, close: jest.fn() };
  open = jest.fn(() => opened);
  Object.defineProperty(page.window, 'open', { value: open });
  answerAll = createAnswerer(page, (command, request) => {
    if (command === 'set') stored = (request as { data: string }).data;
    return command === 'data' ? { member: { private: stored } } : null;
  });
  timer = setInterval(() => void answerAll(), 5);
  const library = (page.window as unknown as { TrelloPowerUp: Library }).TrelloPowerUp;
  return library
    .iframe({ targetOrigin: HOST_ORIGIN, authOrigin: 'https://trello.test', ...options })
    .getRestApi();
}
afterEach(() => {
  clearInterval(timer);
  page.close();
});

const answer = (data: string) => page.post(data, { source: opened, origin: new URL(viewUrl()).origin });

test('asks in a window that opens in the call itself, and keeps the token in the member’s private data', async () => {
  const rest = start();
  const asking = rest.authorize(ASK);
  const { origin, pathname, searchParams } = new URL(String(open.mock.calls[0]?.[0]));
  expect(origin + pathname).toBe('https://trello.test/1/authorize');
  expect(Object.fromEntries(searchParams)).toMatchObject({
    key: 'k',
    name: 'Canvas Signals',
    scope: 'read,write',
    expiration: '1day',
    callback_method: 'fragment',
    return_url: ASK.returnUrl,
  });
  answer('ATTA1');
  expect(await asking).toBe('ATTA1');
  expect(opened.close).toHaveBeenCalled();
  expect(JSON.parse(stored)).toEqual({ trello_token: 'ATTA1' });
  expect(await rest.isAuthorized()).toBe(true);
  await rest.clearToken();
  expect(await rest.getToken()).toBeUndefined();
});

test('an empty token and a closed window are refusals', async () => {
  const rest = start();
  const first = rest.authorize(ASK);
  answer('');
  await expect(first).rejects.toThrow('AuthDenied');
  const second = rest.authorize(ASK);
  opened.closed = true;
  await expect(second).rejects.toThrow('AuthDenied');
});

test('another window’s or site’s message is no answer', async () => {
  const asking = start().authorize(ASK);
  page.post('STOLEN', { source: {}, origin: new URL(viewUrl()).origin });
  page.post('STOLEN', { source: opened, origin: 'https://evil.test' });
  answer('ATTA1');
  expect(await asking).toBe('ATTA1');
});

test('is not there without a key', () => {
  expect(() => start({})).toThrow('appKey');
});
