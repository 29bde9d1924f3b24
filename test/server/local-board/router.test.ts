import { createPublicKey } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { jwtVerify } from 'jose';
import request from 'supertest';
import {
  ANONYMOUS,
  Board,
  BoardAnswer,
  LOCAL_HEADER,
  LOCAL_PLUGIN_ID,
  LocalProblem,
  MEMBERS,
  Sample,
  Setup,
  type BoardEvent,
  type Change,
} from '../../../server/local-board/contract';
import { readTrelloBoard } from '../../../shared/board-file/read-trello-board';
import { BOARD_ID, NOW, board, id, names } from './boards';
import { openRouter, type OpenRouter } from './open-router';

let open: OpenRouter;
beforeEach(async () => {
  open = await openRouter();
});
afterEach(() => open.close());

const [EDITOR, , OBSERVER] = MEMBERS.map((member) => member.id) as [string, string, string];
const get = (path: string) => request(open.app).get(path);
const post = (path: string) => request(open.app).post(path).set(LOCAL_HEADER, '1');
const rename: Change = { type: 'updateCard', id: id('a1'), name: 'renamed' };
const change = (one: unknown, idMember: string = EDITOR) =>
  post('/local-board/changes').send({ change: one, page: 'page-1', idMember });
const problemOf = (response: { body: unknown; headers: Record<string, string> }) => {
  expect(response.headers['content-type']).toContain('application/problem+json');
  return LocalProblem.parse(response.body);
};

describe('the page', () => {
  test('is HTML that loads what was built and may be framed by nobody', async () => {
    const response = await get('/').expect(200).expect('Content-Type', /html/);
    expect(response.text).toContain('<script type="module" src="/local-board/assets/board-X1.js">');
    expect(response.text).toContain('href="/local-board/assets/board-X1.css"');
    expect(response.headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(response.headers['content-security-policy']).toContain("frame-src 'self'");
  });

  test('its files are kept for a year, the stand-in library is asked for anew', async () => {
    await get('/local-board/assets/board-X1.js')
      .expect(200)
      .expect('Cache-Control', /immutable/);
    await get('/local-board/power-up.js')
      .expect(200)
      .expect('Content-Type', /javascript/)
      .expect('Cache-Control', 'no-cache');
  });

  test('setup tells what the Power-Up is', async () => {
    const { body } = await get('/local-board/setup').expect(200);
    expect(Setup.parse(body)).toMatchObject({ idPlugin: LOCAL_PLUGIN_ID, connectorUrl: '/connector.html' });
  });
});

describe('changes', () => {
  test('a change is applied, counted and kept', async () => {
    const { body } = await change(rename).expect(200);
    expect(body).toEqual({ version: 2 });
    const answer = BoardAnswer.parse((await get('/local-board/board').expect(200)).body);
    expect(answer.version).toBe(2);
    expect(names(answer.board.cards)).toEqual(['renamed', 'a2', 'b1']);
    expect(open.saved).toHaveLength(1);
  });

  test('an observer is refused and nothing changes', async () => {
    const problem = problemOf(await change(rename, OBSERVER).expect(403));
    expect(problem).toMatchObject({ code: 'may-not-write', status: 403 });
    expect(open.saved).toEqual([]);
  });

  test('a change by nobody is refused, and so is private data written in the name of another', async () => {
    const unnamed = post('/local-board/changes').send({ change: rename, page: 'page-1' });
    expect(problemOf(await unnamed.expect(400)).detail).toContain('idMember');
    const mine = {
      type: 'setPluginData',
      scope: 'card',
      visibility: 'private',
      idModel: id('a1'),
      idMember: OBSERVER,
      value: '{}',
    };
    await change(mine, EDITOR).expect(403);
    await change(mine, ANONYMOUS).expect(403);
    await change(mine, OBSERVER).expect(200);
  });

  test.each<[string, unknown, string]>([
    ['another type', { type: 'dropTable' }, 'change'],
    ['a name that is a number', { type: 'renameBoard', name: 1 }, 'change.name'],
    ['a name of 16,385 characters', { type: 'renameBoard', name: 'x'.repeat(16_385) }, 'change.name'],
    ['an id that is none', { ...rename, id: '__proto__' }, 'change.id'],
    ['no change', undefined, 'change'],
  ])('%s is refused with the place of the fault', async (_what, one, path) => {
    const problem = problemOf(await change(one).expect(400));
    expect(problem.code).toBe('body-invalid');
    expect(problem.detail).toContain(`${path}`);
  });

  test('a body that is not JSON, and one too large, are refused in words', async () => {
    const broken = post('/local-board/changes').set('Content-Type', 'application/json').send('{"half');
    expect(problemOf(await broken.expect(400)).code).toBe('body-not-json');
    const large = post('/local-board/changes').send({
      change: { ...rename, desc: 'x'.repeat(1_100_000) },
      page: 'p',
    });
    expect(problemOf(await large.expect(413)).code).toBe('body-too-large');
  });

  test('a change of a card that is gone says so', async () => {
    expect(problemOf(await change({ ...rename, id: id('gone') }).expect(404)).detail).toContain(
      'The card is not on',
    );
  });
});

describe('other sites', () => {
  const write = () =>
    request(open.app).post('/local-board/changes').send({ change: rename, page: 'p', idMember: EDITOR });

  test.each<[string, Record<string, string>]>([
    ['without our header', {}],
    ['from another origin', { [LOCAL_HEADER]: '1', Origin: 'https://evil.test' }],
    [
      'from another port of this machine',
      { [LOCAL_HEADER]: '1', Origin: 'http://127.0.0.1:1', Host: '127.0.0.1:2' },
    ],
    ['from another site by the browser’s word', { [LOCAL_HEADER]: '1', 'Sec-Fetch-Site': 'cross-site' }],
    ['from the same site but not the same origin', { [LOCAL_HEADER]: '1', 'Sec-Fetch-Site': 'same-site' }],
    ['from a page without an origin', { [LOCAL_HEADER]: '1', Origin: 'null' }],
    ['under another name', { [LOCAL_HEADER]: '1', Host: 'evil.test' }],
  ])('a write %s is refused', async (_what, headers) => {
    const response = await write().set(headers).expect(403);
    expect(problemOf(response).code).toBe('other-origin');
    expect(open.saved).toEqual([]);
  });

  test('a write from the board’s own page is not', async () => {
    const headers = {
      [LOCAL_HEADER]: '1',
      Host: 'localhost:9',
      Origin: 'http://localhost:9',
      'Sec-Fetch-Site': 'same-origin',
    };
    await write().set(headers).expect(200);
  });

  test.each(['/local-board/import', '/local-board/samples/empty', '/local-board/jwt'])(
    '%s is guarded too',
    async (path) => {
      expect(problemOf(await request(open.app).post(path).expect(403)).code).toBe('other-origin');
    },
  );

  test('answers carry no leave for other origins', async () => {
    const { headers } = await get('/local-board/board').set('Origin', 'https://evil.test').expect(200);
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
  });
});

describe('import and export', () => {
  const file = (json: unknown) => Buffer.from(typeof json === 'string' ? json : JSON.stringify(json));
  const importFile = (bytes: Buffer) =>
    post('/local-board/import').set('Content-Type', 'application/json').send(bytes.toString('utf8'));

  test('an export opens as a board in place of the present one', async () => {
    const { body } = await importFile(file(board({ name: 'Imported' }))).expect(200);
    expect(BoardAnswer.parse(body)).toMatchObject({ version: 2, board: { name: 'Imported' } });
    expect(open.state.current().board.name).toBe('Imported');
  });

  test.each([['{"half'], ['[]'], ['{"hello":1}'], ['']])(
    '%j is no board: it says why, and the board stays',
    async (text) => {
      const problem = problemOf(await importFile(file(text)).expect(422));
      expect(problem).toMatchObject({ code: 'not-a-board' });
      expect(problem.detail.length).toBeGreaterThan(10);
      expect(open.state.current().version).toBe(1);
    },
  );

  test('an export is a download with a plain name that reads back as the same board', async () => {
    open.state.open(board({ name: 'Ünï "board" 1/2' }));
    const response = await get('/local-board/export').expect(200);
    expect(response.headers['content-disposition']).toBe('attachment; filename=uni-board-1-2.json');
    expect(Board.parse(response.body)).toEqual(open.state.current().board);
    expect(readTrelloBoard(response.body)).toMatchObject({ ok: true });
  });

  test('private data never leaves', async () => {
    const store = {
      type: 'setPluginData',
      visibility: 'private',
      idMember: EDITOR,
      value: '{"mine":"secret"}',
    };
    await change({ ...store, scope: 'card', idModel: id('a1') }).expect(200);
    await change({ ...store, scope: 'member', idModel: EDITOR }).expect(200);
    expect(JSON.stringify(open.state.current().board)).toContain('mine');
    expect((await get('/local-board/export').expect(200)).text).not.toContain('mine');
  });
});

describe('the board before', () => {
  test('can be opened again, with what was changed on it, and so can the one that took its place', async () => {
    await change(rename).expect(200);
    await post('/local-board/samples/empty').expect(200);
    const back = BoardAnswer.parse((await post('/local-board/reopen').expect(200)).body);
    expect(names(back.board.cards)).toEqual(['renamed', 'a2', 'b1']);
    const forth = BoardAnswer.parse((await post('/local-board/reopen').expect(200)).body);
    expect(forth).toMatchObject({ version: 5, board: { name: 'Empty canvas' } });
  });

  test('is said not to be there on a board that took nobody’s place', async () => {
    expect(problemOf(await post('/local-board/reopen').expect(404)).code).toBe('not-found');
  });
});

describe('samples', () => {
  test('are listed, and open as boards', async () => {
    const { body } = await get('/local-board/samples').expect(200);
    const samples = (body as unknown[]).map((one) => Sample.parse(one));
    expect(samples.map((sample) => sample.name)).toEqual(['class-trips', 'course', 'empty', 'unrecognised']);
    const answer = BoardAnswer.parse((await post('/local-board/samples/course').expect(200)).body);
    expect(answer.board.name).toBe('Course: three teams');
  });

  test('one that there is not is said not to be there', async () => {
    expect(problemOf(await post('/local-board/samples/__proto__').expect(404)).code).toBe('not-found');
  });
});

describe('tokens', () => {
  const token = (body: object) => post('/local-board/jwt').send(body);

  test('name the member, the board and our Power-Up, for 15 minutes, signed by this run’s key', async () => {
    const { body } = await token({ idMember: EDITOR, state: 's', idCard: id('a1') }).expect(200);
    const { jwt } = body as { jwt: string };
    const verified = await jwtVerify(jwt, createPublicKey(open.key.publicKey), {
      algorithms: ['RS256'],
      issuer: 'trello',
      currentDate: new Date(NOW),
    });
    const issued = Date.parse(NOW) / 1000;
    expect(verified.protectedHeader).toEqual({ alg: 'RS256', typ: 'JWT' });
    expect(verified.payload).toEqual({
      idPlugin: LOCAL_PLUGIN_ID,
      idBoard: BOARD_ID,
      idMember: EDITOR,
      state: 's',
      idCard: id('a1'),
      iss: 'trello',
      iat: issued,
      exp: issued + 900,
    });
  });

  test('are not for visitors', async () => {
    for (const idMember of [ANONYMOUS, 'somebody']) {
      expect(problemOf(await token({ idMember }).expect(403)).code).toBe('not-signed-in');
    }
  });

  test('have a state of at most 2,048 characters', async () => {
    expect(
      problemOf(await token({ idMember: EDITOR, state: 'x'.repeat(2_049) }).expect(400)).detail,
    ).toContain('state');
  });
});

test('other addresses and methods are answered as problems', async () => {
  expect(problemOf(await get('/local-board/nothing').expect(404)).code).toBe('not-found');
  expect(problemOf(await post('/local-board/board').expect(404)).code).toBe('not-found');
});

describe('events', () => {
  let server: Server;
  let address: string;
  const reading: AbortController[] = [];
  beforeEach(async () => {
    server = createServer(open.app).listen(0, '127.0.0.1');
    await once(server, 'listening');
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(async () => {
    for (const controller of reading.splice(0)) controller.abort();
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });

  /** Opens the stream and gives a function that waits for the next event. */
  async function listen(headers: Record<string, string> = {}): Promise<() => Promise<BoardEvent>> {
    const controller = new AbortController();
    reading.push(controller);
    const response = await fetch(`${address}/local-board/events`, { headers, signal: controller.signal });
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const chunks = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    return async () => {
      for (;;) {
        const found = /^data: (.*)\n\n/m.exec(text);
        if (found) {
          text = text.slice(found.index + found[0].length);
          return JSON.parse(found[1] ?? '') as BoardEvent;
        }
        text += (await chunks?.read())?.value ?? '';
      }
    };
  }

  test('two pages hear of each change, with the page that made it', async () => {
    const [first, second] = [await listen(), await listen()];
    await change(rename).expect(200);
    const event = { type: 'change', version: 2, change: rename, page: 'page-1' };
    expect(await first()).toEqual(event);
    expect(await second()).toEqual(event);
  });

  test('another board is announced', async () => {
    const next = await listen();
    await post('/local-board/samples/empty').expect(200);
    expect(await next()).toEqual({ type: 'opened', version: 2 });
  });

  test('a page that missed something is told to read the board anew, and one that did not is not', async () => {
    await change(rename).expect(200);
    const missed = await listen({ 'Last-Event-ID': '1' });
    expect(await missed()).toEqual({ type: 'opened', version: 2 });
    const current = await listen({ 'Last-Event-ID': '2' });
    await change({ ...rename, name: 'again' }).expect(200);
    expect(await current()).toMatchObject({ type: 'change', version: 3 });
  });
});
