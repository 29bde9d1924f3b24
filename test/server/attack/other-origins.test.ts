/** What pages of others may do with the server: frame nothing but on Trello, and read nothing of the API. */
import { startAttackedServer, type AttackedServer } from './attacked-server';

let server: AttackedServer;
beforeAll(async () => {
  server = await startAttackedServer();
});
afterAll(() => server.stopUnharmed());

const ORIGINS = [
  'https://elsewhere.example',
  'https://trello.com.elsewhere.example',
  'https://trello.com',
  'null',
];

test.each(ORIGINS)('a page of %s gets no leave to read or to send', async (origin) => {
  const preflight = await fetch(`${server.url}/api/v1/summary`, {
    method: 'OPTIONS',
    headers: {
      Origin: origin,
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'authorization,content-type',
    },
  });
  const call = await fetch(`${server.url}/api/v1/summary`, {
    method: 'POST',
    headers: { Origin: origin, Authorization: `Bearer ${server.token}`, 'Content-Type': 'application/json' },
    body: '{}',
  });
  expect(call.status).toBe(400);
  for (const answer of [preflight, call]) {
    const names = [...answer.headers.keys()];
    expect(names.filter((name) => name.startsWith('access-control-'))).toEqual([]);
    expect(names).not.toContain('set-cookie');
  }
});

test.each([
  '/connector.html',
  '/summary.html',
  '/api/v1/summary',
  '/nothing',
  '/healthz',
  '/assets/pages.json',
])('%s may be framed by Trello only, and is taken for nothing else than it says', async (path) => {
  const { headers } = await fetch(server.url + path);
  const policy = headers.get('content-security-policy')?.split(';') ?? [];
  expect(policy).toContain('frame-ancestors https://trello.com https://*.trello.com');
  // It cannot name trello.com, and would overrule the policy in some browsers.
  expect(headers.get('x-frame-options')).toBeNull();
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});
