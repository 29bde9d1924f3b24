import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import request from 'supertest';
import { ERROR_CODES, Problem, SummaryAnswer } from '../../../shared/schemas/api';
import { summariseBoard } from '../../../shared/summary/summarise-board';
import { createTokenVerifier } from '../../../server/auth/trello-jwt';
import { fixedKeys } from '../../../server/auth/trello-keys';
import { BODY_LIMIT } from '../../../server/routes/summary';
import { SAMPLES } from '../../../server/local-board/samples';
import { readTrelloBoard } from '../../../shared/board-file/read-trello-board';
import type { BoardSnapshot } from '../../../shared/schemas/snapshot';
import { createTestApp } from '../../support/create-test-app';
import { BOARD, createTestKey, PLUGIN, signToken, type TestKey } from '../../support/tokens';

z.config(z.locales.en());

let key: TestKey;
let token: string;
beforeAll(async () => {
  key = await createTestKey();
  token = await signToken(key);
});

const app = () =>
  createTestApp(createTokenVerifier({ plugins: [PLUGIN], keys: fixedKeys([key.pem]), now: () => new Date() }))
    .app;
const post = (body: string | object, type = 'application/json') =>
  request(app())
    .post('/api/v1/summary')
    .set('Authorization', `Bearer ${token}`)
    .set('Content-Type', type)
    .send(body);

/** A sample board as a member's browser reads it. */
function sampleSnapshot(): BoardSnapshot {
  const sample = SAMPLES[0];
  if (!sample) throw new Error('no sample');
  const read = readTrelloBoard(sample.build('2026-11-23'));
  if (!read.ok) throw new Error(read.problem);
  return { ...read.snapshot, board: { ...read.snapshot.board, id: BOARD } };
}
const withCard = (change: object) => {
  const snapshot = sampleSnapshot();
  return { ...snapshot, cards: [{ ...snapshot.cards[0], ...change }] };
};

describe('POST /api/v1/summary', () => {
  it('answers what the same code computes anywhere', async () => {
    const answer = await post(sampleSnapshot());
    expect(answer.status).toBe(200);
    expect(SummaryAnswer.parse(answer.body)).toEqual(
      summariseBoard(sampleSnapshot(), { asOf: '2026-11-23' }),
    );
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it('answers who accepts HTML with the page to print, in an accepted language, under a policy that lets nothing run', async () => {
    const answer = await post(sampleSnapshot())
      .set('Accept', 'text/html')
      .set('Accept-Language', 'de-AT, en;q=0.5');
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      vary: expect.stringContaining('Accept-Language'),
    });
    const style = /<style>([^<]*)<\/style>/.exec(answer.text)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(answer.headers['content-security-policy']).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    );
    expect(answer.text).toContain('<html lang="de">');
    expect(answer.text).toContain('signal-1');
  });

  it('answers JSON to who accepts anything', async () => {
    const answer = await post(sampleSnapshot()).set('Accept', 'text/html;q=0.5, */*');
    expect(answer.headers['content-type']).toMatch(/^application\/json/);
  });

  it('takes the board from the token where the snapshot names none', async () => {
    const answer = await post({ ...sampleSnapshot(), board: { id: null, name: 'B' } });
    expect(answer.body.board.id).toBe(BOARD);
  });

  it('refuses the snapshot of another board', async () => {
    const answer = await post({ ...sampleSnapshot(), board: { id: 'f'.repeat(24), name: 'B' } });
    expect([answer.status, answer.body.code]).toEqual([403, 'token-other-board']);
  });

  it('takes names of 16 kB, HTML and unpaired surrogates, and gives them back as they came', async () => {
    const names = ['x'.repeat(16_384), '<img src=x onerror=alert(1)>', 'broken \ud800 name', '\u202egnp.exe'];
    const snapshot = sampleSnapshot();
    const cards = names.map((name, i) => ({ ...snapshot.cards[0], id: `card${i}`, name }));
    const answer = await post(JSON.stringify({ ...snapshot, cards }));
    expect(answer.status).toBe(200);
    expect(answer.body.items.map((item: { name: string }) => item.name).sort()).toEqual([...names].sort());
  });

  it('is not changed by keys that reach for the prototype', async () => {
    const snapshot = JSON.stringify(sampleSnapshot()).replace('{', '{"__proto__":{"polluted":true},');
    const answer = await post(snapshot);
    expect(answer.status).toBe(200);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('a body that cannot be used', () => {
  it.each<[string, () => object, string]>([
    [
      'a customer without a name',
      () => withCard({ item: { fields: {}, evidence: [{ who: '' }], segments: [] } }),
      'cards[0].item.evidence[0].id',
    ],
    [
      'a rating of 6',
      () => withCard({ item: { fields: { importance: 6 }, evidence: [], segments: [] } }),
      'cards[0].item.fields.importance',
    ],
    ['a name that is too long', () => withCard({ name: 'x'.repeat(16_385) }), 'cards[0].name'],
    [
      '10,000 cards',
      () => ({ ...sampleSnapshot(), cards: Array(10_000).fill(sampleSnapshot().cards[0]) }),
      'cards',
    ],
    ['no lists', () => ({ ...sampleSnapshot(), lists: undefined }), 'lists'],
    ['an array', () => [], '(body)'],
  ])('is refused with the path of the fault: %s', async (_what, body, path) => {
    const answer = await post(body());
    expect(answer.status).toBe(400);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    const problem = Problem.parse(answer.body);
    expect(problem.code).toBe('body-invalid');
    expect(problem.faults?.map((fault) => fault.path)).toContain(path);
    expect(problem.detail).not.toMatch(/Invalid input\.$/);
  });

  it('names at most ten faults', async () => {
    const answer = await post({ ...sampleSnapshot(), cards: Array(50).fill({}) });
    expect(answer.body.faults).toHaveLength(10);
  });

  it.each([
    ['no JSON', '{"board":', 'application/json', 400, 'body-not-json'],
    ['HTML', '<p>hello</p>', 'text/html', 400, 'body-not-json'],
    ['a text', 'hello', 'text/plain', 400, 'body-not-json'],
    ['an unknown character set', '{}', 'application/json; charset=x-nothing', 400, 'body-not-json'],
  ])('is refused when it is %s', async (_what, body, type, status, code) => {
    const answer = await post(body, type);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it.each([
    ['is not compressed although it says so', Buffer.from('{"board":{}}')],
    ['is compressed and cut', gzipSync('{"board":{}}').subarray(0, 20)],
  ])('is refused when it %s', async (_what, bytes) => {
    // Written raw: superagent would make JSON of a buffer.
    const sending = post('').set('Content-Encoding', 'gzip');
    sending.write(bytes);
    const answer = await sending;
    expect([answer.status, answer.body.code]).toEqual([400, 'body-not-json']);
  });

  it('is refused with the limit when it is too large', async () => {
    const answer = await post(`{"a":"${'x'.repeat(BODY_LIMIT)}"}`);
    expect([answer.status, answer.body.code]).toEqual([413, 'body-too-large']);
    expect(answer.body.detail).toContain('48 MB');
  });

  it('is never shown what went wrong inside', async () => {
    const { app: broken, logged } = createTestApp({
      verify: () => Promise.reject(new Error('canary in the engine room')),
    });
    const answer = await request(broken).post('/api/v1/summary').set('Authorization', 'Bearer abc').send({});
    expect([answer.status, answer.body.code]).toEqual([500, 'internal']);
    expect(JSON.stringify(answer.body)).not.toContain('canary');
    // A message can hold what a card says: the log names the place only.
    expect(logged.join()).toContain('summary.test.ts');
    expect(logged.join()).not.toContain('canary');
  });
});

describe('every error', () => {
  it.each(['GET', 'PUT', 'DELETE', 'PATCH'] as const)('names the methods that work: %s', async (method) => {
    const call = { GET: 'get', PUT: 'put', DELETE: 'delete', PATCH: 'patch' } as const;
    const answer = await request(app())[call[method]]('/api/v1/summary');
    expect([answer.status, answer.body.code, answer.headers['allow']]).toEqual([
      405,
      'method-not-allowed',
      'POST',
    ]);
  });

  it.each([
    '/nothing',
    '/api/v1/nothing',
    '/%ff',
    '/assets/../package.json',
    '/assets/..%2f..%2fpackage.json',
  ])('is a problem with a known code: %s', async (path) => {
    const answer = await request(app()).get(path);
    expect([answer.status, answer.body.code]).toEqual([404, 'not-found']);
    expect(ERROR_CODES).toContain(Problem.parse(answer.body).code);
  });
});
