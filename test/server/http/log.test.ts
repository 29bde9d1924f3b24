import { Router } from 'express';
import request from 'supertest';
import { jsonLog } from '../../../server/http/log';
import { createTestApp } from '../../support/create-test-app';
import { startServerProgram } from '../../support/server-program';
import { createTestKey, keySet, signToken, startKeyServer } from '../../support/tokens';

const verifier = { verify: () => Promise.reject(new Error('no token is asked for here')) };

type Line = Readonly<Record<string, unknown>>;

/** The app with a log of its own kind, and a route that fails with what a card says. */
function failingApp() {
  const lines: Line[] = [];
  const log = jsonLog({ write: (line) => void lines.push(JSON.parse(line) as Line) });
  const localBoard = Router().get('/fails', () => {
    throw new TypeError('no item in canary');
  });
  return { app: createTestApp(verifier, { log, localBoard }).app, lines };
}

describe('the log', () => {
  it('holds a line for each request, with the id that the answer carries', async () => {
    const { app, lines } = failingApp();
    const [first, second] = [await request(app).get('/healthz'), await request(app).get('/nothing')];
    expect(lines).toEqual([
      expect.objectContaining({ level: 'info', message: 'request', route: '/healthz', status: 200 }),
      expect.objectContaining({ level: 'info', message: 'request', route: 'none', status: 404 }),
    ]);
    expect(lines.map(({ id }) => id)).toEqual([
      first.headers['x-request-id'],
      second.headers['x-request-id'],
    ]);
    expect(lines[0]?.['id']).not.toBe(lines[1]?.['id']);
    expect(Date.parse(String(lines[0]?.['time']))).toBeGreaterThan(Date.now() - 60_000);
  });

  it('takes no id from the caller, which could hold anything', async () => {
    const { app, lines } = failingApp();
    const answer = await request(app).get('/healthz').set('X-Request-Id', 'canary');
    expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(JSON.stringify(lines)).not.toContain('canary');
  });

  it('tells where a fault of the server arose, and nothing of what it arose from; so does the answer', async () => {
    const { app, lines } = failingApp();
    const answer = await request(app).get('/fails');
    expect([answer.status, answer.body.code]).toEqual([500, 'internal']);
    const fault = lines.find(({ level }) => level === 'error');
    expect(fault).toMatchObject({ message: 'request failed', code: 'internal', error: 'TypeError' });
    expect(fault?.['id']).toBe(answer.headers['x-request-id']);
    expect(fault?.['at']).toEqual(expect.arrayContaining([expect.stringContaining('log.test.ts')]));
    expect(JSON.stringify(lines) + answer.text).not.toContain('canary');
  });

  it('writes no token, should a request be logged by mistake', () => {
    let text = '';
    const log = jsonLog({ write: (line) => (text += line) });
    log.info('x', {
      request: { headers: { authorization: 'canary' } },
      body: { token: 'canary' },
      token: 'canary',
    });
    expect(text).toContain('"x"');
    expect(text).not.toContain('canary');
  });
});

test('whatever is sent to the program, its log holds nothing of it', async () => {
  const [key, other] = await Promise.all([createTestKey(), createTestKey()]);
  const keys = await startKeyServer(keySet(key));
  const program = startServerProgram({ TRELLO_KEYS_URL: keys.url });
  try {
    const url = `http://127.0.0.1:${await program.port()}`;
    const claims = { state: 'canary', idMember: 'c0ffee00c0ffee00c0ffee00' };
    const tokens = await Promise.all([
      signToken(key, { claims }),
      signToken(other, { claims }),
      signToken(key, { claims, expires: -60 }),
    ]);
    const card = { id: 'canary', name: 'canary', desc: 'canary' };
    const board = (cards: unknown, name: unknown = 'canary') =>
      JSON.stringify({
        board: { id: null, name },
        settings: { lists: {}, badges: { rating: true, verdict: true, score: true }, segments: [] },
        lists: [],
        cards,
      });
    const bodies = [board([]), board([card]), board([], { canary: 1 }), '{"canary', 'canary'];
    const statuses = new Set<number>();
    for (const token of [...tokens, 'canary']) {
      for (const body of bodies) {
        const headers = {
          Authorization: `Bearer ${token}`,
          'Content-Type': 'application/json',
          'User-Agent': 'canary',
          'X-Request-Id': 'canary',
          'X-Forwarded-For': 'canary',
          Cookie: 'canary=canary',
          Referer: 'https://canary.example/',
        };
        for (const path of ['/api/v1/summary?q=canary', '/canary.html', '/assets/canary', '/%ffcanary'])
          statuses.add((await fetch(url + path, { method: 'POST', headers, body })).status);
      }
    }
    for (const status of [200, 400, 401, 404]) expect([...statuses]).toContain(status);
    program.signal('SIGTERM');
    expect(await program.ended).toBe(0);
    const log = program.printed();
    expect(log.split('\n').length).toBeGreaterThan(4 * bodies.length * 4);
    expect(log).not.toMatch(/canary|c0ffee/i);
    for (const token of tokens) for (const part of token.split('.')) expect(log).not.toContain(part);
  } finally {
    await Promise.all([program.kill(), keys.stop()]);
  }
});
