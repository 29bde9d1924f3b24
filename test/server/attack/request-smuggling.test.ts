/**
 * Requests whose end two servers might see at different places, so that what one takes for a body is a second request to the
 * other. Each must be refused, or be one request, and its connection closed where its end is in doubt.
 */
import { openRaw } from '../../support/raw-connection';
import { startAttackedServer, type AttackedServer } from './attacked-server';

let server: AttackedServer;
beforeAll(async () => {
  server = await startAttackedServer();
});
afterAll(() => server.stopUnharmed());

const SMUGGLED = 'GET /livez HTTP/1.1\r\nHost: x\r\n\r\n';
const CHUNKED = `0\r\n\r\n${SMUGGLED}`;

/** All that comes back to a POST with these headers and bytes after it. */
async function answersTo(headers: readonly string[], after: string): Promise<string> {
  const connection = await openRaw(server.port);
  connection.write(['POST /healthz HTTP/1.1', 'Host: x', ...headers, '', after].join('\r\n'));
  await connection.until(/\r\n\r\n/);
  // A second answer would come as quickly as the first.
  await Promise.race([connection.closed, new Promise((wait) => setTimeout(wait, 150))]);
  connection.socket.destroy();
  return connection.received();
}

test('two whole requests get two answers, so that one answer means something', async () => {
  const answers = await answersTo(['Content-Length: 0'], SMUGGLED);
  expect(answers.match(/HTTP\/1.1 \d+/g)).toEqual(['HTTP/1.1 405', 'HTTP/1.1 200']);
});

const length = (bytes: string) => `Content-Length: ${bytes.length}`;
test.each<[string, readonly string[], string]>([
  ['a length and chunks', [length(CHUNKED), 'Transfer-Encoding: chunked'], CHUNKED],
  ['chunks and a length', ['Transfer-Encoding: chunked', 'Content-Length: 4'], CHUNKED],
  ['two lengths', [length(SMUGGLED), 'Content-Length: 0'], SMUGGLED],
  ['the same length twice', [length(SMUGGLED), length(SMUGGLED)], SMUGGLED],
  ['two lengths in one', ['Content-Length: 0, 35'], SMUGGLED],
  ['a signed length', ['Content-Length: +0'], SMUGGLED],
  ['a hexadecimal length', ['Content-Length: 0x0'], SMUGGLED],
  ['a space before the colon', ['Content-Length : 0'], SMUGGLED],
  ['chunks by another name', ['Transfer-Encoding: xchunked'], CHUNKED],
  ['chunks that are not last', ['Transfer-Encoding: chunked, identity'], CHUNKED],
  ['a folded header', ['X: 1', ' Content-Length: 0'], SMUGGLED],
  ['a bare line feed', ['X: 1\nContent-Length: 0'], SMUGGLED],
  ['a chunk size that is none', ['Transfer-Encoding: chunked'], `-1\r\n\r\n${SMUGGLED}`],
  [
    'a chunk size too large to be one',
    ['Transfer-Encoding: chunked'],
    `${'f'.repeat(17)}\r\n\r\n${SMUGGLED}`,
  ],
])('%s: the second request is not answered', async (_what, headers, after) => {
  const answers = await answersTo(headers, after);
  expect(answers).toMatch(/^HTTP\/1.1 (400|405) /);
  expect(answers.match(/HTTP\/1.1 200/g)).toBeNull();
});
