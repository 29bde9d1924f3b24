import request, { type Response } from 'supertest';
import { LOCAL_APP_KEY, MEMBERS } from '../../../server/local-board/contract';
import { openRouter, type OpenRouter } from './open-router';

let open: OpenRouter;
beforeEach(async () => {
  open = await openRouter();
});
afterEach(() => open.close());

const HOST = 'localhost:9';
const ORIGIN = `http://${HOST}`;
const [EDITOR, , OBSERVER] = MEMBERS;

const ask = (changed: Record<string, string> = {}) =>
  new URLSearchParams({
    key: LOCAL_APP_KEY,
    name: 'Canvas <b>Signals</b>',
    scope: 'read,write',
    expiration: '1hour',
    callback_method: 'fragment',
    return_url: `${ORIGIN}/consent.html`,
    ...changed,
  }).toString();

const answer = (body: object, changed?: Record<string, string>, headers: Record<string, string> = {}) =>
  request(open.app)
    .post(`/1/authorize?${ask(changed)}`)
    .set({ Host: HOST, Origin: ORIGIN, ...headers })
    .type('form')
    .send(body);

async function tokenOf(idMember: string, changed?: Record<string, string>): Promise<string> {
  const { headers } = await answer({ answer: 'allow', idMember }, changed).expect(303);
  return /#token=(.*)$/.exec(headers['location'] ?? '')?.[1] ?? '';
}

const credentials = (token: string, key: string = LOCAL_APP_KEY) => ({
  Authorization: `OAuth oauth_consumer_key="${key}", oauth_token="${token}"`,
});
const board = () => open.state.current().board;
const addList = (token: string, said: Record<string, string>) =>
  request(open.app)
    .post(`/1/lists?${new URLSearchParams(said).toString()}`)
    .set(credentials(token));

describe('consent', () => {
  test('is asked in words that no name can break, and no page may frame it', async () => {
    const { text, headers } = await request(open.app)
      .get(`/1/authorize?${ask()}`)
      .set('Host', HOST)
      .expect(200);
    expect(text).toContain('allow Canvas &lt;b&gt;Signals&lt;/b&gt; to use');
    expect(text).toContain('for one hour');
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  });

  test('comes back to the page that asked as a token, a refusal as an empty one', async () => {
    expect(await tokenOf(EDITOR.id)).toMatch(/^ATTA[0-9a-f]{64}$/);
    const { headers } = await answer({ answer: 'deny', idMember: EDITOR.id }).expect(303);
    expect(headers['location']).toBe(`${ORIGIN}/consent.html#token=`);
  });

  test.each<[string, Record<string, string>, number]>([
    ['to another site', { return_url: 'https://evil.test/' }, 400],
    ['with a script for an address', { return_url: 'javascript:alert(1)' }, 400],
    ['under another key', { key: 'x' }, 401],
    ['for a scope that there is not', { scope: 'read,everything' }, 400],
    ['for a time that there is not', { expiration: 'aeon' }, 400],
  ])('is not given %s', async (_title, changed, status) => {
    await request(open.app)
      .get(`/1/authorize?${ask(changed)}`)
      .set('Host', HOST)
      .expect(status);
    await answer({ answer: 'allow', idMember: EDITOR.id }, changed).expect(status);
  });

  test('another site’s form cannot give it', async () => {
    const body = { answer: 'allow', idMember: EDITOR.id };
    await answer(body, {}, { Origin: 'https://evil.test' }).expect(403);
    await answer(body, {}, { 'Sec-Fetch-Site': 'cross-site' }).expect(403);
  });

  test('that was taken back is worth nothing', async () => {
    const token = await tokenOf(EDITOR.id);
    await request(open.app).delete(`/1/tokens/${token}`).set(credentials(token)).expect(200);
    const { text } = await request(open.app).get('/1/members/me').set(credentials(token)).expect(401);
    expect(text).toBe('invalid token');
  });
});

describe('a member with consent', () => {
  let token: string;
  beforeEach(async () => {
    token = await tokenOf(EDITOR.id);
  });

  test('reads open lists and cards, only the fields asked for', async () => {
    const { body } = await request(open.app)
      .get(`/1/boards/${board().id}/lists?fields=name,pos`)
      .set(credentials(token))
      .expect(200);
    const lists = board().lists.filter(({ closed }) => !closed);
    expect(body).toEqual(lists.map(({ id, name, pos }) => ({ id, name, pos })));
    const cards = await request(open.app)
      .get(`/1/boards/${board().id}/cards`)
      .set(credentials(token))
      .expect(200);
    expect(JSON.stringify(cards.body)).not.toContain('pluginData');
  });

  test('adds a list and a card, which every open page hears of', async () => {
    const heard: unknown[] = [];
    open.state.listen((event) => heard.push(event));
    const list = await addList(token, { name: ' Pains ', idBoard: board().id, pos: '12.5' }).expect(200);
    expect(list.body).toMatchObject({ name: 'Pains', pos: 12.5, closed: false });
    const card = await request(open.app)
      .post('/1/cards')
      .set(credentials(token))
      .send({ idList: list.body.id, name: '=1+1', desc: 'd' })
      .expect(200);
    expect(board().cards.find(({ id }) => id === card.body.id)).toMatchObject({ name: '=1+1', desc: 'd' });
    expect(heard).toHaveLength(2);
  });

  test('archives and deletes a card', async () => {
    const [first, second] = board().cards;
    const path = (id: string | undefined) => `/1/cards/${id ?? ''}`;
    await request(open.app)
      .put(path(first?.id))
      .query({ closed: 'true' })
      .set(credentials(token))
      .expect(200);
    await request(open.app).delete(path(second?.id)).set(credentials(token)).expect(200);
    expect(board().cards.find(({ id }) => id === first?.id)?.closed).toBe(true);
    expect(board().cards.some(({ id }) => id === second?.id)).toBe(false);
  });

  test.each<[string, Record<string, string>, number, string]>([
    ['without a name', { name: '' }, 400, 'invalid value for name'],
    ['at no place', { pos: 'left' }, 400, 'invalid value for pos'],
    ['on another board', { idBoard: 'a'.repeat(24) }, 404, 'not found'],
  ])('cannot add a list %s', async (_title, changed, status, words) => {
    const said = { name: 'Pains', idBoard: board().id, ...changed };
    const { text } = await addList(token, said).expect(status);
    expect(text).toContain(words);
    expect(open.saved).toEqual([]);
  });

  test('finds nothing elsewhere, and a body that is no JSON is refused', async () => {
    await request(open.app).get('/1/search').set(credentials(token)).expect(404);
    await request(open.app)
      .post('/1/cards')
      .set({ ...credentials(token), 'Content-Type': 'application/json' })
      .send('{"half')
      .expect(400);
    expect(open.logged).toEqual([]);
  });

  test('is held to 100 requests in ten seconds, and told when the next may come', async () => {
    const get = () => request(open.app).get('/1/members/me').set(credentials(token));
    const first = await get().expect(200);
    expect(first.headers['x-rate-limit-api-token-remaining']).toBe('99');
    const all: Response[] = [];
    for (let made = 1; made <= 100; made++) all.push(await get());
    expect(all.filter(({ status }) => status === 200)).toHaveLength(99);
    const last = all.at(-1);
    expect(last?.status).toBe(429);
    expect(last?.body).toMatchObject({ error: 'API_TOKEN_LIMIT_EXCEEDED' });
    expect(Number(last?.headers['retry-after'])).toBeGreaterThan(0);
  });
});

test.each<[string, string, string]>([
  ['an unknown token', 'nobody', LOCAL_APP_KEY],
  ['no token', '', LOCAL_APP_KEY],
  ['another key', 'nobody', 'x'],
])('%s reads nothing', async (_title, token, key) => {
  await request(open.app).get('/1/members/me').set(credentials(token, key)).expect(401);
});

test.each<[string, string, Record<string, string>]>([
  ['an observer', OBSERVER.id, {}],
  ['consent to read', EDITOR.id, { scope: 'read' }],
])('%s may not write', async (_title, idMember, changed) => {
  const token = await tokenOf(idMember, changed);
  const { text } = await addList(token, { name: 'Pains', idBoard: board().id }).expect(401);
  expect(text).toBe('unauthorized permission requested');
  expect(open.saved).toEqual([]);
});
