/** Arbitrary requests to every route: some right, most a little wrong, some nonsense. */
import * as fc from 'fast-check';
import { anySnapshot, HOSTILE_TEXTS } from '../../support/any-snapshot';

export interface AnyRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

const ROUTES = [
  '/healthz',
  '/livez',
  '/readyz',
  '/connector.html',
  '/summary.html',
  '/manifest.json',
  '/icon.svg',
  '/assets/',
  '/assets/pages.json',
  '/api/v1/summary',
  '/',
];

const piece = fc.oneof(
  fc.constantFrom(
    '..',
    '.',
    '%2e%2e',
    '%2f',
    '%5c',
    '%00',
    '%ff',
    '%',
    '%zz',
    '%c0%ae',
    '//',
    '__proto__',
    ';a=b',
    '',
  ),
  fc.string({ maxLength: 8 }).map(encodeURIComponent),
  fc.constantFrom(...HOSTILE_TEXTS).map((text) => encodeURIComponent(text)),
);
const query = fc.oneof(
  fc.constant(''),
  fc.constantFrom('?', '?a[__proto__][b]=1', '?a[]=1&a=2', `?${'a=1&'.repeat(400)}`, '?%ff'),
  piece.map((text) => `?${text}=${text}`),
);
const path = fc
  .tuple(
    fc.constantFrom(...ROUTES),
    fc.option(fc.array(piece, { maxLength: 4 }), { nil: [], freq: 2 }),
    query,
  )
  .map(([route, pieces, asked]) => route + pieces.join('/') + asked);

const hostileHeader = fc.oneof(
  fc.string({
    unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)),
    maxLength: 30,
  }),
  fc.constantFrom('', '*', '*/*', ';;;', 'a'.repeat(4_000), '\u00ff\u00fe', 'bytes=0-', '"', '-1', '1e309'),
);
const headers = (token: string) => {
  const oneOf = (...good: string[]) => fc.oneof(fc.constantFrom(...good), hostileHeader);
  const drawn: Record<string, fc.Arbitrary<string>> = {
    accept: oneOf('application/json', 'text/html', 'text/html;q=0.1,*/*;q=x'),
    'accept-encoding': oneOf('gzip', 'br', 'gzip;q=nan', 'identity;q=0'),
    'accept-language': oneOf('de', 'en;q=2', 'x'.repeat(200)),
    'content-encoding': oneOf('gzip', 'deflate', 'br', 'identity'),
    cookie: hostileHeader,
    'if-match': oneOf('*', '"x"'),
    'if-modified-since': oneOf('Thu, 01 Jan 1970 00:00:00 GMT', 'never'),
    'if-none-match': oneOf('*', 'W/"x"'),
    origin: oneOf('https://elsewhere.example', 'null'),
    range: oneOf('bytes=0-1', 'bytes=9-1', 'bytes=-99999999999'),
    'x-forwarded-for': oneOf('192.0.2.1', ',,,'),
    'x-http-method-override': oneOf('DELETE'),
  };
  return fc.tuple(
    fc.record(drawn, { requiredKeys: [] }),
    fc.record(
      {
        authorization: fc.oneof(
          { weight: 5, arbitrary: fc.constant(`Bearer ${token}`) },
          oneOf('Bearer', 'Basic eDp5'),
        ),
        'content-type': fc.oneof(
          { weight: 5, arbitrary: fc.constant('application/json') },
          oneOf('text/plain', 'application/json; charset=utf-7', 'application/json; charset="'),
        ),
      },
      { requiredKeys: [] },
    ),
  );
};

/** Boards are slow to draw: some of them, each to be damaged in many ways. */
const boards = fc.sample(anySnapshot, { numRuns: 50, seed: 1 }).map((board) =>
  // Whose board it is, the token says.
  JSON.stringify({ ...board, board: { ...board.board, id: null } }),
);
const wrongValue = fc.constantFrom(
  'null',
  '-1',
  '1e999',
  '""',
  '[]',
  '{}',
  '{"__proto__":{"x":1}}',
  'true',
  '"\\ud800"',
);
const board = fc.constantFrom(...boards);
/** A board in which a value is another, which most often leaves it JSON. */
const damagedBoard = fc.tuple(board, fc.nat(), wrongValue).map(([text, at, wrong]) => {
  const values = [...text.matchAll(/(?<=:)("[^"\\]*"|-?\d+|null|true|false|\[\]|\{\})/g)];
  const value = values[at % values.length];
  return value ? text.slice(0, value.index) + wrong + text.slice(value.index + value[0].length) : text;
});
const cutBoard = fc.tuple(board, fc.nat()).map(([text, at]) => text.slice(0, at % text.length));
const body = fc.oneof(
  fc.constant(Buffer.alloc(0)),
  fc
    .oneof(board, damagedBoard, cutBoard, fc.json(), fc.constant('['.repeat(2_000)))
    .map((text) => Buffer.from(text)),
  fc.uint8Array({ maxLength: 64 }).map((bytes) => Buffer.from(bytes)),
);

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'];

/** @param token a good token, which many of the requests carry */
export const anyRequest = (token: string): fc.Arbitrary<AnyRequest> =>
  fc
    .tuple(
      fc.oneof(
        fc.record({ method: fc.constantFrom(...METHODS), path }),
        fc.constant({ method: 'POST', path: '/api/v1/summary' }),
      ),
      headers(token),
      body,
    )
    .map(([line, [some, own], sent]) => ({ ...line, headers: { ...some, ...own }, body: sent }));
