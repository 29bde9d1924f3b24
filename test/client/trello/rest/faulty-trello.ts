import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Heard {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly authorization: string;
}

/** What goes wrong with one request. `afterwards`: it is done all the same, only the answer is lost. */
export type Fault =
  | {
      readonly status: number;
      readonly text: string;
      readonly headers?: Record<string, string>;
      readonly afterwards?: boolean;
    }
  | { readonly silent: true; readonly afterwards?: boolean }
  | { readonly cut: true; readonly afterwards?: boolean };

type Model = Record<string, string | number>;

/** A small Trello over HTTP that keeps lists and cards, and fails as it is told. */
export interface FaultyTrello {
  readonly origin: string;
  readonly heard: readonly Heard[];
  readonly lists: Model[];
  readonly cards: Model[];
  /** The next requests of this method fail so, one fault each. */
  fail(method: string, ...faults: readonly Fault[]): void;
  close(): Promise<void>;
}

export const BOARD = 'b'.repeat(24);

export async function startFaultyTrello(): Promise<FaultyTrello> {
  const heard: Heard[] = [];
  const lists: Model[] = [];
  const cards: Model[] = [];
  const faults = new Map<string, Fault[]>();
  let ids = 0;
  const newId = () => (++ids).toString(16).padStart(24, '0');

  function perform({ method, path, query }: Heard): unknown {
    if (method === 'GET') return path.endsWith('/lists') ? lists : cards;
    if (method === 'POST' && path === '/1/lists') {
      const list = { id: newId(), name: query['name'] ?? '', pos: Number(query['pos']) };
      lists.push(list);
      return list;
    }
    if (method === 'POST') {
      const { name = '', desc = '', idList = '' } = query;
      const card = { id: newId(), name, desc, idList };
      cards.push(card);
      return card;
    }
    const at = cards.findIndex(({ id }) => path.endsWith(String(id)));
    if (at >= 0) cards.splice(at, 1);
    return {};
  }

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const one: Heard = {
      method: request.method ?? '',
      path: pathname,
      query: Object.fromEntries(searchParams),
      authorization: request.headers.authorization ?? '',
    };
    heard.push(one);
    const fault = faults.get(one.method)?.shift();
    if (!fault) {
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify(perform(one)));
      return;
    }
    if (fault.afterwards) perform(one);
    if ('silent' in fault) return;
    if ('cut' in fault) {
      response.writeHead(200, { 'Content-Length': '100' });
      response.write('{"id":');
      setTimeout(() => response.destroy(), 5);
      return;
    }
    response.writeHead(fault.status, { 'Content-Type': 'text/plain', ...fault.headers });
    response.end(fault.text);
  }

  const server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    heard,
    lists,
    cards,
    fail: (method, ...more) => void faults.set(method, [...(faults.get(method) ?? []), ...more]),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
