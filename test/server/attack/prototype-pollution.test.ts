/** Bodies and addresses that would write to every object of a careless server. */
import { startAttackedServer, type AttackedServer } from './attacked-server';

let server: AttackedServer;
beforeAll(async () => {
  server = await startAttackedServer();
});
afterAll(() => server.stopUnharmed());

const post = (body: string, path = '/api/v1/summary') =>
  fetch(server.url + path, {
    method: 'POST',
    headers: { Authorization: `Bearer ${server.token}`, 'Content-Type': 'application/json' },
    body,
  });
const boardWith = (settings: string, more = '') =>
  `{"board":{"id":null,"name":"B"},"settings":${settings},"lists":[],"cards":[]${more}}`;
const SETTINGS = '"badges":{"rating":true,"verdict":true,"score":true},"segments":[]';
const plain = boardWith(`{"lists":{},${SETTINGS}}`);
const evil = '{"polluted":"canary","toString":"canary","status":"canary"}';

test.each([
  ['at the top', boardWith(`{"lists":{},${SETTINGS}}`, `,"__proto__":${evil}`)],
  ['through constructor', boardWith(`{"lists":{},${SETTINGS}}`, `,"constructor":{"prototype":${evil}}`)],
  ['in the settings', boardWith(`{"lists":{},${SETTINGS},"__proto__":${evil}}`)],
  ['as the name of a list', boardWith(`{"lists":{"__proto__":${evil}},${SETTINGS}}`)],
  ['instead of the settings', boardWith(`{"__proto__":{"lists":{},${SETTINGS}}}`)],
  ['as the whole body', `{"__proto__":${evil}}`],
])('a prototype %s changes no later answer', async (_where, body) => {
  const before = await (await post(plain)).text();
  const answer = await post(body);
  expect(answer.status).toBeLessThan(500);
  expect(await answer.text()).not.toContain('canary');
  const after = await post(plain);
  expect([after.status, await after.text()]).toEqual([200, before]);
});

test.each([
  '?__proto__[polluted]=canary',
  '?constructor[prototype][polluted]=canary',
  '?a[__proto__]=canary',
])('an address with %s changes no answer', async (query) => {
  const answer = await post(plain, `/api/v1/summary${query}`);
  expect([answer.status, (await answer.text()).includes('canary')]).toEqual([200, false]);
});

test.each(['__proto__', 'constructor', 'toString'])('%s.html is no page', async (name) => {
  expect((await fetch(`${server.url}/${name}.html`)).status).toBe(404);
});
