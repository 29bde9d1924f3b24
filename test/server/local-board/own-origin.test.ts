import { createOwnOrigin, nameToOpen } from '../../../server/local-board/own-origin';

test.each([
  ['localhost:8080', 'http://localhost:8080'],
  ['LOCALHOST:8080', 'http://localhost:8080'],
  ['127.0.0.1:8080', 'http://127.0.0.1:8080'],
  ['[::1]:8080', 'http://[::1]:8080'],
  ['localhost', 'http://localhost'],
])('%s is one of our origins', (host, origin) => {
  expect(createOwnOrigin('127.0.0.1')(host)).toBe(origin);
});

test.each([
  [undefined],
  [''],
  ['evil.test:8080'],
  ['localhost.evil.test'],
  ['localhost:8080@evil.test'],
  ['localhost:8080/x'],
  ['127.0.0.1.evil.test'],
  ['192.168.1.5:8080'],
  ['"><script>'],
])('%s is not', (host) => {
  expect(createOwnOrigin('127.0.0.1')(host)).toBeNull();
});

test('the host that was bound counts, and all of the machine’s own addresses where it was bound to all', () => {
  expect(createOwnOrigin('board.test')('board.test:81')).toBe('http://board.test:81');
  expect(createOwnOrigin('0.0.0.0')('127.0.0.1:81')).toBe('http://127.0.0.1:81');
  expect(createOwnOrigin('0.0.0.0')('evil.test:81')).toBeNull();
});

test('a browser on this machine opens it by a name that leads here', () => {
  expect(['127.0.0.1', '0.0.0.0', '::', '::1', 'localhost'].map(nameToOpen)).toEqual([
    '127.0.0.1',
    '127.0.0.1',
    '127.0.0.1',
    '[::1]',
    'localhost',
  ]);
});
