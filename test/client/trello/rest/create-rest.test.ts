import { createRest } from '../../../../client/trello/rest/create-rest';
import type { RestAccess } from '../../../../client/trello/rest/rest-access';
import type { TrelloRest } from '../../../../client/trello/rest/rest-port';
import { ATTEMPTS, SPACING } from '../../../../client/trello/rest/rest-timing';
import { BOARD, startFaultyTrello, type Fault, type FaultyTrello } from './faulty-trello';

const KEY = 'a'.repeat(32);
const TOKEN = 'ATTAtoken';
const NOBODY: ReadonlySet<string> = new Set();
const PAINS = { name: 'Pains & “more”', pos: 12.5 };

let trello: FaultyTrello;
let token: string | null;
let waits: number[];
let rest: TrelloRest;

const access: RestAccess = {
  token: () => Promise.resolve(token),
  ask: () => Promise.resolve(),
  forget: async () => {
    token = null;
  },
};

beforeEach(async () => {
  trello = await startFaultyTrello();
  token = TOKEN;
  waits = [];
  let now = 1_000_000;
  rest = createRest({
    origin: trello.origin,
    key: KEY,
    access,
    fetch,
    timing: {
      now: () => now,
      wait: async (ms) => {
        waits.push(ms);
        now += ms;
      },
      random: () => 0.5,
      answerWithin: 1_000,
    },
  });
});
afterEach(() => trello.close());

const posts = () => trello.heard.filter(({ method }) => method === 'POST');
const LIMIT: Fault = {
  status: 429,
  text: '{"error":"API_TOKEN_LIMIT_EXCEEDED","message":"Rate limit exceeded"}',
};

it('makes a list and reads it again; key and token travel in the header alone', async () => {
  const list = await rest.createList(BOARD, PAINS, NOBODY);
  expect(await rest.lists(BOARD)).toEqual([{ ...PAINS, id: list.id }]);
  for (const { authorization, path, query } of trello.heard) {
    expect(authorization).toBe(`OAuth oauth_consumer_key="${KEY}", oauth_token="${TOKEN}"`);
    expect(path + JSON.stringify(query)).not.toContain(TOKEN);
  }
});

it('sends one request after another, with room between them, whoever asks', async () => {
  await Promise.all([1, 2, 3].map((n) => rest.createList(BOARD, { name: `List ${n}`, pos: n }, NOBODY)));
  expect(trello.lists.map(({ name }) => name)).toEqual(['List 1', 'List 2', 'List 3']);
  expect(waits).toEqual([SPACING, SPACING]);
});

it('makes a card and deletes it, and one that is gone counts as deleted', async () => {
  const card = { name: '=1+1', desc: 'd'.repeat(500), idList: 'c'.repeat(24) };
  const made = await rest.createCard(BOARD, card, NOBODY);
  expect(await rest.cards(BOARD)).toEqual([{ ...card, id: made.id }]);
  await rest.deleteCard(made.id);
  expect(trello.cards).toEqual([]);
  trello.fail('DELETE', { status: 404, text: 'The requested resource was not found.' });
  await rest.deleteCard(made.id);
});

describe('a refusal', () => {
  it.each<[number, string, string]>([
    [401, 'unauthorized permission requested', 'no-permission'],
    [403, 'forbidden', 'no-permission'],
    [404, 'The requested resource was not found.', 'gone'],
    [400, 'invalid value for name', 'refused'],
    [401, 'invalid key', 'refused'],
  ])('%i "%s" is told as %s and sent once', async (status, text, reason) => {
    trello.fail('POST', { status, text });
    await expect(rest.createList(BOARD, PAINS, NOBODY)).rejects.toMatchObject({ reason });
    expect(posts()).toHaveLength(1);
    expect(token).toBe(TOKEN);
  });

  it.each(['invalid token', 'expired token'])(
    '%s: the token is forgotten, so that the member is asked again',
    async (text) => {
      trello.fail('GET', { status: 401, text });
      await expect(rest.lists(BOARD)).rejects.toMatchObject({ reason: 'no-consent' });
      expect(await rest.authorised()).toBe(false);
      await expect(rest.lists(BOARD)).rejects.toMatchObject({ reason: 'no-consent' });
      expect(trello.heard).toHaveLength(1);
    },
  );
});

describe('Trello’s limits', () => {
  it('are waited for as long as Trello asks', async () => {
    trello.fail('POST', { ...LIMIT, headers: { 'Retry-After': '7' } });
    await rest.createList(BOARD, PAINS, NOBODY);
    expect(waits).toContain(7_000);
    expect(trello.lists).toHaveLength(1);
  });

  it('are waited for longer each time where Trello does not say', async () => {
    trello.fail('POST', LIMIT, LIMIT, LIMIT);
    await rest.createList(BOARD, PAINS, NOBODY);
    expect(waits).toEqual([1_875, 3_750, 7_500]);
    expect(trello.lists).toHaveLength(1);
  });

  it('end the attempts in the end', async () => {
    trello.fail('POST', ...Array<Fault>(9).fill(LIMIT));
    await expect(rest.createList(BOARD, PAINS, NOBODY)).rejects.toMatchObject({ reason: 'limit' });
    expect(posts()).toHaveLength(ATTEMPTS);
  });

  it('of hours are not waited for', async () => {
    trello.fail('GET', { ...LIMIT, headers: { 'Retry-After': '3600' } });
    await expect(rest.lists(BOARD)).rejects.toMatchObject({ reason: 'limit' });
    expect(waits).toEqual([]);
  });
});

const LOST: readonly [string, Fault][] = [
  ['a 500', { status: 500, text: 'internal server error' }],
  ['a 504', { status: 504, text: '<html>' }],
  ['no answer in time', { silent: true }],
  ['a broken line', { cut: true }],
  ['an answer in another shape', { status: 200, text: '{"ok":true}' }],
];

describe('a list whose making ended in', () => {
  it.each(LOST)('%s, but was done, is found and not made again', async (_name, fault) => {
    trello.fail('POST', { ...fault, afterwards: true });
    const list = await rest.createList(BOARD, PAINS, NOBODY);
    expect(trello.lists).toEqual([{ ...PAINS, id: list.id }]);
    expect(posts()).toHaveLength(1);
  });

  it.each(LOST)('%s and was not done is made once more', async (_name, fault) => {
    trello.fail('POST', fault);
    await rest.createList(BOARD, PAINS, NOBODY);
    expect(trello.lists).toHaveLength(1);
    expect(trello.heard.map(({ method }) => method)).toEqual(['POST', 'GET', 'POST']);
  });

  it('a 500 is not taken for a list of that name which was there before', async () => {
    trello.lists.push({ id: 'f'.repeat(24), ...PAINS });
    trello.fail('POST', { status: 500, text: '' });
    const list = await rest.createList(BOARD, PAINS, new Set(['f'.repeat(24)]));
    expect(list.id).not.toBe('f'.repeat(24));
    expect(trello.lists).toHaveLength(2);
  });

  it('a 500 each time, the last one done, is found all the same', async () => {
    const fault: Fault = { status: 500, text: '' };
    trello.fail('POST', ...Array<Fault>(ATTEMPTS - 1).fill(fault), { ...fault, afterwards: true });
    await rest.createList(BOARD, PAINS, NOBODY);
    expect(trello.lists).toHaveLength(1);
  });

  it('a 500 is not made again while it cannot be told whether it is there', async () => {
    trello.fail('POST', { status: 500, text: '' });
    trello.fail('GET', ...Array<Fault>(ATTEMPTS).fill({ status: 503, text: '' }));
    await expect(rest.createList(BOARD, PAINS, NOBODY)).rejects.toMatchObject({ reason: 'no-answer' });
    expect(posts()).toHaveLength(1);
  });
});

it('a card whose answer was lost is found and not made again', async () => {
  const card = { name: 'Waits', desc: '', idList: 'c'.repeat(24) };
  trello.fail('POST', { silent: true, afterwards: true });
  await rest.createCard(BOARD, card, NOBODY);
  expect(trello.cards).toHaveLength(1);
});

it('after a failure the next request goes out all the same', async () => {
  trello.fail('GET', { status: 403, text: 'forbidden' });
  const [first, second] = await Promise.allSettled([rest.lists(BOARD), rest.lists(BOARD)]);
  expect([first.status, second.status]).toEqual(['rejected', 'fulfilled']);
});

describe('taking consent back', () => {
  it('tells Trello and forgets', async () => {
    await rest.withdraw();
    expect(trello.heard.map(({ method, path }) => `${method} ${path}`)).toEqual([
      `DELETE /1/tokens/${TOKEN}`,
    ]);
    expect(await rest.authorised()).toBe(false);
  });

  it('forgets also where Trello is out of reach', async () => {
    trello.fail('DELETE', ...Array<Fault>(ATTEMPTS).fill({ status: 500, text: '' }));
    await rest.withdraw();
    expect(await rest.authorised()).toBe(false);
  });
});
