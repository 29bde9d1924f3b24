import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import request from 'supertest';
import { createRest } from '../../../../client/trello/rest/create-rest';
import type { TrelloRest } from '../../../../client/trello/rest/rest-port';
import { LOCAL_APP_KEY, MEMBERS } from '../../../../server/local-board/contract';
import { openRouter, type OpenRouter } from '../../../server/local-board/open-router';

let open: OpenRouter;
let server: Server;
let origin: string;

beforeEach(async () => {
  open = await openRouter();
  server = createServer(open.app);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  open.close();
});

/** What the member's answer on the local board's own page of consent gives. */
async function tokenOf(idMember: string): Promise<string> {
  const ask = new URLSearchParams({
    key: LOCAL_APP_KEY,
    scope: 'read,write',
    expiration: '1day',
    callback_method: 'fragment',
    return_url: `${origin}/consent.html`,
  });
  const { headers } = await request(origin)
    .post(`/1/authorize?${ask.toString()}`)
    .type('form')
    .send({ answer: 'allow', idMember })
    .expect(303);
  return /#token=(.+)$/.exec(headers['location'] ?? '')?.[1] ?? '';
}

async function restOf(idMember: string): Promise<TrelloRest> {
  let token: string | null = await tokenOf(idMember);
  return createRest({
    origin,
    key: LOCAL_APP_KEY,
    fetch,
    access: {
      token: () => Promise.resolve(token),
      ask: () => Promise.resolve(),
      forget: async () => {
        token = null;
      },
    },
    timing: { now: () => Date.now(), wait: () => Promise.resolve(), random: () => 0, answerWithin: 5_000 },
  });
}

const [EDITOR, , OBSERVER] = MEMBERS;

it('lists and cards come to be on the local board, where they were meant to be', async () => {
  const rest = await restOf(EDITOR.id);
  const { id: idBoard } = open.state.current().board;
  const before = await rest.lists(idBoard);
  const list = await rest.createList(idBoard, { name: 'Pains', pos: 12.5 }, new Set());
  expect(await rest.lists(idBoard)).toHaveLength(before.length + 1);
  expect(list).toMatchObject({ name: 'Pains', pos: 12.5 });
  const card = await rest.createCard(idBoard, { idList: list.id, name: 'Waits', desc: 'x' }, new Set());
  expect(await rest.cards(idBoard)).toContainEqual(card);
  await rest.deleteCard(card.id);
  await rest.deleteCard(card.id);
  expect(await rest.cards(idBoard)).not.toContainEqual(card);
});

it('an observer is told that they may not, and keeps their consent', async () => {
  const rest = await restOf(OBSERVER.id);
  const { id: idBoard } = open.state.current().board;
  await rest.lists(idBoard);
  await expect(rest.createList(idBoard, { name: 'Pains', pos: 1 }, new Set())).rejects.toMatchObject({
    reason: 'no-permission',
  });
  expect(await rest.authorised()).toBe(true);
});

it('consent that was taken back is worth nothing', async () => {
  const rest = await restOf(EDITOR.id);
  await rest.withdraw();
  expect(await rest.authorised()).toBe(false);
  const { id: idBoard } = open.state.current().board;
  await expect(rest.lists(idBoard)).rejects.toMatchObject({ reason: 'no-consent' });
});
