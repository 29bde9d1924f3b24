/** Addresses that would lead out of the folder of assets. Raw bytes, since clients tidy addresses up before they send them. */
import { openRaw } from '../../support/raw-connection';
import { startAttackedServer, type AttackedServer } from './attacked-server';

let server: AttackedServer;
beforeAll(async () => {
  server = await startAttackedServer();
});
afterAll(() => server.stopUnharmed());

async function get(path: string): Promise<string> {
  const connection = await openRaw(server.port);
  connection.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
  return connection.closed;
}

test('the folder’s own files are there, so that the others are missed for the right reason', async () => {
  expect(await get('/assets/pages.json')).toMatch(/^HTTP\/1.1 200 [^]*"connector"/);
});

// dist/manifest.json and dist/server/main.js stand beside the folder, package.json two above.
const UP = [
  '..',
  '%2e%2e',
  '.%2e',
  '..%2f..',
  '..%5c..',
  '..\\..',
  '%252e%252e',
  '....//',
  '..;',
  '%c0%ae%c0%ae',
];
const TARGETS = ['manifest.json', 'server/main.js', '../package.json', '../../../../../../../../etc/passwd'];

test.each(UP)('%s leads nowhere', async (up) => {
  for (const target of TARGETS) {
    for (const path of [
      `/assets/${up}/${target}`,
      `/assets/x/../${up}/${target}`,
      `/assets//${up}/${target}`,
    ]) {
      const answer = await get(path);
      expect([path, answer.slice(9, 12)]).toEqual([path, expect.stringMatching(/^40[034]$/)]);
      expect(answer).not.toMatch(/root:|"private"|capabilities|createServer/);
    }
  }
});

test.each([
  '/assets/pages.json%00.svg',
  '/assets/%00',
  '/assets//etc/passwd',
  '/assets/C:%5cwindows',
  '/assets/.%2fpages.json/',
])('%s is not there', async (path) => {
  expect(await get(path)).toMatch(/^HTTP\/1.1 40[034] /);
});
