import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { requestSummary, type TokenSource } from '../../../client/api/request-summary';
import type { ApiError } from '../../../client/api/api-error';
import { DEFAULT_SETTINGS } from '../../../shared/default-settings';
import type { BoardSnapshot } from '../../../shared/schemas/snapshot';
import type { BoardSummary } from '../../../shared/schemas/summary';

const SNAPSHOT: BoardSnapshot = {
  board: { id: 'board1', name: 'Board' },
  settings: DEFAULT_SETTINGS,
  lists: [],
  cards: [],
};
const SUMMARY: BoardSummary = {
  model: 'signal-1',
  asOf: '2026-11-23',
  board: { id: 'board1', name: 'Board' },
  lists: [],
  canvases: [],
  items: [],
};
const member: TokenSource = { jwt: async () => 'the-token' };

let server: Server;
let answer: RequestListener;
const seen: { method?: string; url?: string; authorization?: string; body: string }[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const { method = '', url = '' } = request;
      seen.push({ method, url, authorization: request.headers.authorization ?? '', body });
      answer(request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});

function ask(source: TokenSource = member, signal?: AbortSignal, timeoutMs = 5_000) {
  const { port } = server.address() as AddressInfo;
  return requestSummary(source, SNAPSHOT, signal, {
    fetch: (path, init) => fetch(`http://127.0.0.1:${port}${String(path)}`, init),
    timeoutMs,
  });
}

const answering =
  (status: number, body: string, type = 'application/json'): RequestListener =>
  (_request, response) =>
    response.writeHead(status, { 'content-type': type }).end(body);

const failing = (asked: Promise<unknown>): Promise<ApiError> =>
  asked.then(
    () => {
      throw new Error('should have failed');
    },
    (error: ApiError) => error,
  );

describe('requestSummary', () => {
  it('sends the snapshot with the member’s token and answers the summary', async () => {
    answer = answering(200, JSON.stringify(SUMMARY));
    expect(await ask()).toEqual(SUMMARY);
    expect(seen.at(-1)).toEqual({
      method: 'POST',
      url: '/api/v1/summary',
      authorization: 'Bearer the-token',
      body: JSON.stringify(SNAPSHOT),
    });
  });

  it('hands on the server’s own code and words', async () => {
    answer = answering(
      413,
      JSON.stringify({
        type: 'x',
        title: 'Too large',
        status: 413,
        detail: 'At most 9 MB',
        code: 'body-too-large',
      }),
      'application/problem+json',
    );
    expect(await failing(ask())).toMatchObject({
      name: 'ApiError',
      code: 'body-too-large',
      message: 'At most 9 MB',
    });
  });

  it.each([
    ['an HTML page with status 200', 200, '<!doctype html><title>Sign in</title>'],
    ['an HTML page with status 502', 502, '<html>Bad gateway</html>'],
    ['an error of another shape', 500, '{"error":"no"}'],
    ['a code that is not ours', 400, '{"type":"x","title":"x","status":400,"detail":"x","code":"no-such"}'],
    ['broken JSON', 200, '{"model":'],
    ['JSON of another shape', 200, '{"model":1}'],
    ['nothing', 200, ''],
  ])('says bad-answer for %s', async (_what, status, body) => {
    answer = answering(status, body);
    expect(await failing(ask())).toMatchObject({ name: 'ApiError', code: 'bad-answer' });
  });

  it('says timeout when the answer takes too long, also in the middle of it', async () => {
    answer = (_request, response) => void response.writeHead(200).write('{');
    expect(await failing(ask(member, undefined, 60))).toMatchObject({ code: 'timeout' });
  });

  it('says offline when the server cannot be reached', async () => {
    answer = (request) => void request.socket.destroy();
    expect(await failing(ask())).toMatchObject({ code: 'offline' });
  });

  it('says token-missing when Trello gives no token, and asks the server nothing', async () => {
    const before = seen.length;
    const visitor: TokenSource = { jwt: () => Promise.reject(new Error('No active member in context.')) };
    expect(await failing(ask(visitor))).toMatchObject({ code: 'token-missing' });
    expect(seen).toHaveLength(before);
  });

  it('says timeout when Trello never answers about the token', async () => {
    jest.useFakeTimers();
    try {
      const asked = failing(ask({ jwt: () => new Promise(() => undefined) }));
      await jest.advanceTimersByTimeAsync(5_000);
      expect(await asked).toMatchObject({ code: 'timeout' });
    } finally {
      jest.useRealTimers();
    }
  });

  it('rejects with the caller’s own reason when aborted', async () => {
    answer = () => undefined;
    const controller = new AbortController();
    const asked = failing(ask(member, controller.signal));
    setTimeout(() => controller.abort(new Error('the view closed')), 20);
    expect(await asked).toMatchObject({ message: 'the view closed' });
  });
});
