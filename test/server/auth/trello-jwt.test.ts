import { createHmac } from 'node:crypto';
import request from 'supertest';
import { createTokenVerifier } from '../../../server/auth/trello-jwt';
import { createKeySource, fixedKeys } from '../../../server/auth/trello-keys';
import { createTestApp } from '../../support/create-test-app';
import {
  createTestKey,
  keySet,
  PLUGIN,
  signToken,
  startKeyServer,
  type KeyServer,
  type TestKey,
  type TokenChanges,
} from '../../support/tokens';

const EMPTY_BOARD = {
  board: { id: null, name: 'Board' },
  settings: { lists: {}, badges: { rating: true, verdict: true, score: true }, segments: [] },
  lists: [],
  cards: [],
};

let key: TestKey;
let other: TestKey;
let keys: KeyServer;
let clock: Date;
let warnings: jest.SpyInstance;

beforeAll(async () => {
  [key, other] = await Promise.all([createTestKey(), createTestKey()]);
});
beforeEach(async () => {
  warnings = jest.spyOn(console, 'error').mockImplementation();
  clock = new Date();
  keys = await startKeyServer(keySet(key));
});
afterEach(async () => {
  expect(warnings).not.toHaveBeenCalled();
  warnings.mockRestore();
  await keys.stop();
});

/** @param answerWithin milliseconds that the key address has */
function server(answerWithin?: number) {
  const more = answerWithin === undefined ? {} : { answerWithin };
  const source = createKeySource({ url: keys.url, fetch, now: () => clock, ...more });
  return createTestApp(createTokenVerifier({ plugins: [PLUGIN], keys: source, now: () => clock })).app;
}
const ask = (app: ReturnType<typeof server>, authorization?: string) => {
  const call = request(app).post('/api/v1/summary').send(EMPTY_BOARD);
  return authorization === undefined ? call : call.set('Authorization', authorization);
};
const askWith = (app: ReturnType<typeof server>, token: string) => ask(app, `Bearer ${token}`);
/** Waits until the key address was asked so often: stale keys are renewed after the answer. */
async function untilAsked(times: number): Promise<void> {
  for (const end = Date.now() + 5_000; keys.asked < times && Date.now() < end;)
    await new Promise((wait) => setTimeout(wait, 5));
  expect(keys.asked).toBe(times);
}
const later = (ms: number) => {
  clock = new Date(clock.getTime() + ms);
};

describe('a token of Trello’s', () => {
  it('opens the API', async () => {
    const answer = await askWith(server(), await signToken(key));
    expect(answer.status).toBe(200);
  });

  it('is looked up once for many requests', async () => {
    const app = server();
    const token = await signToken(key);
    await Promise.all([1, 2, 3, 4, 5].map(() => askWith(app, token)));
    expect(keys.asked).toBe(1);
  });

  it('is taken whatever key name its header gives, since Trello’s give none', async () => {
    const answer = await askWith(server(), await signToken(key, { header: { kid: 'unknown' } }));
    expect(answer.status).toBe(200);
  });

  it.each<[string, TokenChanges, number]>([
    ['20 s after its end', { expires: -20 }, 200],
    ['40 s after its end', { expires: -40 }, 401],
    ['20 s before it was issued', { issued: 20 }, 200],
    ['40 s before it was issued', { issued: 40 }, 401],
  ])('is taken where clocks differ by 30 seconds, and no more: %s', async (_when, changes, status) => {
    expect((await askWith(server(), await signToken(key, changes))).status).toBe(status);
  });
});

describe('a request without a token', () => {
  it.each([
    ['no header', undefined],
    ['another scheme', 'Basic dXNlcjpwYXNz'],
    ['an empty token', 'Bearer '],
    ['a token of 10 kB', `Bearer ${'a'.repeat(10_000)}`],
  ])('is told to bring one: %s', async (_what, header) => {
    const answer = await ask(server(), header);
    expect(answer.status).toBe(401);
    expect(answer.body).toMatchObject({ code: 'token-missing', status: 401 });
    expect(answer.headers['www-authenticate']).toBe('Bearer');
  });
});

describe('a token that is not good', () => {
  it.each<[string, TokenChanges, number, string]>([
    ['expired', { expires: -60 }, 401, 'token-expired'],
    ['of another issuer', { issuer: 'somebody' }, 401, 'token-invalid'],
    ['of another Power-Up', { claims: { idPlugin: 'f'.repeat(24) } }, 403, 'token-other-plugin'],
    ['without a member', { claims: { idMember: undefined } }, 401, 'token-invalid'],
    ['with a board that is no id', { claims: { idBoard: '../../etc' } }, 401, 'token-invalid'],
    ['issued in the future', { issued: 3_600, expires: 7_200 }, 401, 'token-invalid'],
  ])('is refused: %s', async (_what, changes, status, code) => {
    const answer = await askWith(server(), await signToken(key, changes));
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('is refused when another key signed it', async () => {
    const answer = await askWith(server(), await signToken(other));
    expect([answer.status, answer.body.code]).toEqual([401, 'token-invalid']);
  });

  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = () => ({
    iss: 'trello',
    idPlugin: PLUGIN,
    idBoard: 'a'.repeat(24),
    idMember: 'b'.repeat(24),
    iat: Math.floor(Date.now() / 1000),
    exp: Math.floor(Date.now() / 1000) + 900,
  });

  it('is refused when it is not signed at all (alg none)', async () => {
    const answer = await askWith(server(), `${encode({ alg: 'none', typ: 'JWT' })}.${encode(claims())}.`);
    expect([answer.status, answer.body.code]).toEqual([401, 'token-invalid']);
  });

  it('is refused when the public key was used as an HMAC secret', async () => {
    const signed = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(claims())}`;
    const signature = createHmac('sha256', key.pem).update(signed).digest('base64url');
    const answer = await askWith(server(), `${signed}.${signature}`);
    expect([answer.status, answer.body.code]).toEqual([401, 'token-invalid']);
  });

  it.each(['abc', 'a.b.c', '..', 'eyJhbGciOiJSUzI1NiJ9.e30.AAAA'])(
    'is refused when it is %s',
    async (token) => {
      const answer = await askWith(server(), token);
      expect([answer.status, answer.body.code]).toEqual([401, 'token-invalid']);
    },
  );

  it('is never written to the log', async () => {
    const { app, logged } = createTestApp(
      createTokenVerifier({ plugins: [PLUGIN], keys: fixedKeys([key.pem]), now: () => clock }),
    );
    const token = await signToken(other);
    await request(app)
      .post('/api/v1/summary?secret=canary')
      .set('Authorization', `Bearer ${token}`)
      .send(EMPTY_BOARD);
    expect(logged.join('\n')).not.toContain(token.slice(0, 40));
    expect(logged.join('\n')).not.toContain('canary');
  });
});

describe('the key set', () => {
  it('is asked for again when a token fits no key, so that keys rotate without a restart', async () => {
    const app = server();
    await askWith(app, await signToken(key));
    keys.answer = keySet(other, key);
    later(31_000);
    expect((await askWith(app, await signToken(other))).status).toBe(200);
    expect((await askWith(app, await signToken(key))).status).toBe(200);
    expect(keys.asked).toBe(2);
  });

  it('is asked for at most every 30 seconds, however many unknown tokens come', async () => {
    const app = server();
    const unknown = await signToken(other);
    for (let i = 0; i < 5; i++) await askWith(app, unknown);
    expect(keys.asked).toBe(1);
    later(31_000);
    await Promise.all([1, 2, 3].map(() => askWith(app, unknown)));
    expect(keys.asked).toBe(2);
  });

  it('is asked for once by many unknown tokens that come while the answer is on its way, and all are judged by it', async () => {
    const app = server();
    await askWith(app, await signToken(key));
    keys.answer = { ...keySet(other), delay: 200 };
    later(31_000);
    const token = await signToken(other);
    const answers = await Promise.all(Array.from({ length: 20 }, () => askWith(app, token)));
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200));
    expect(keys.asked).toBe(2);
  });

  it('is not asked for again within four hours, and renewed after', async () => {
    const app = server();
    await askWith(app, await signToken(key));
    const inHours = (hours: number) => signToken(key, { issued: hours * 3600, expires: hours * 3600 + 900 });
    later(3.9 * 3_600_000);
    expect((await askWith(app, await inHours(3.9))).status).toBe(200);
    expect(keys.asked).toBe(1);
    later(0.2 * 3_600_000);
    expect((await askWith(app, await inHours(4.1))).status).toBe(200);
    await untilAsked(2);
  });

  it('no longer takes a key that Trello dropped, once renewed', async () => {
    const app = server();
    await askWith(app, await signToken(key));
    keys.answer = keySet(other);
    later(31_000);
    expect((await askWith(app, await signToken(other))).status).toBe(200);
    expect((await askWith(app, await signToken(key))).status).toBe(401);
  });

  it('keeps nobody waiting whose token fits an old key while its address hangs', async () => {
    const app = server();
    await askWith(app, await signToken(key));
    keys.answer = { ...keySet(key), delay: 60_000 };
    later(5 * 60 * 60 * 1000);
    const token = await signToken(key, { issued: 5 * 3600, expires: 5 * 3600 + 900 });
    const before = Date.now();
    for (let i = 0; i < 3; i++) expect((await askWith(app, token)).status).toBe(200);
    expect(Date.now() - before).toBeLessThan(2_000);
    await untilAsked(2);
  });

  it.each([
    ['a token that fits no key is refused', true, [401, 'token-invalid']],
    ['and no key was ever had, it is said when to come again', false, [503, 'keys-unavailable']],
  ])('is waited for only so long when its address hangs: %s', async (_what, had, expected) => {
    const app = server(200);
    if (had) await askWith(app, await signToken(key));
    later(31_000);
    keys.answer = { ...keySet(other), delay: 60_000 };
    const before = Date.now();
    const refused = await askWith(app, await signToken(other));
    expect([refused.status, refused.body.code]).toEqual(expected);
    expect(Date.now() - before).toBeLessThan(2_000);
  });

  it('is had again after an address that could not be reached comes back', async () => {
    const { url } = keys;
    await keys.stop();
    const app = server();
    expect((await askWith(app, await signToken(key))).status).toBe(503);
    keys = await startKeyServer(keySet(key), Number(new URL(url).port));
    expect((await askWith(app, await signToken(key))).status).toBe(503);
    later(31_000);
    expect((await askWith(app, await signToken(key))).status).toBe(200);
    expect(keys.asked).toBe(1);
  });

  it('serves on when its address fails later', async () => {
    const app = server();
    await askWith(app, await signToken(key));
    keys.answer = { status: 500, body: 'down' };
    later(5 * 60 * 60 * 1000);
    const token = await signToken(key, { issued: 5 * 3600, expires: 5 * 3600 + 900 });
    expect((await askWith(app, token)).status).toBe(200);
    await untilAsked(2);
  });

  it.each([
    ['answers 500', { status: 500, body: 'down' }],
    ['answers HTML', { status: 200, body: '<!doctype html><p>hello' }],
    ['answers no keys', { status: 200, body: '{"keys":[]}' }],
    ['answers a broken key', { status: 200, body: '{"keys":["not a key"]}' }],
  ])('that was never had gives 503 and when to come again: its address %s', async (_what, answer) => {
    keys.answer = answer;
    const refused = await askWith(server(), await signToken(key));
    expect([refused.status, refused.body.code]).toEqual([503, 'keys-unavailable']);
    expect(refused.headers['retry-after']).toBe('30');
  });
});
