import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { trelloLibraryPath } from './trello-origin';

const NAME = '/power-up.min.js';

let address: Promise<string> | undefined;

function serve(path: string): Promise<string> {
  const script = readFileSync(path);
  // The library asks for its themes beside itself; a copy has none, and then our own colours show.
  const server = createServer(({ url }, response) => {
    response.writeHead(url === NAME ? 200 : 404, { 'content-type': 'text/javascript' });
    response.end(url === NAME ? script : '');
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}${NAME}`);
    });
    // It must not keep the tests from ending.
    server.unref();
  });
}

/** The local board's flags for Trello's own library, where TRELLO_LIBRARY names a copy; else none, for our stand-in. */
export async function libraryFlags(): Promise<string[]> {
  const path = trelloLibraryPath();
  if (path === null) return [];
  address ??= serve(path);
  return ['--library', await address];
}
