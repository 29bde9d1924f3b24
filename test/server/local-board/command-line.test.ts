import { readCommandLine } from '../../../server/local-board/command-line';

const read = (args: string[], environment: Record<string, string> = {}) => readCommandLine(args, environment);

test('without flags it listens on this machine only and keeps its board in the folder', () => {
  expect(read([])).toEqual({
    kind: 'run',
    options: { board: null, host: '127.0.0.1', port: 8080, state: '.local-board/board.json', library: null },
  });
});

test('every flag is taken; --port goes before PORT', () => {
  const args = [
    '--board',
    'b.json',
    '--port',
    '0',
    '--host',
    '::1',
    '--state',
    's.json',
    '--library',
    'https://l.test/x.js',
  ];
  expect(read(args, { PORT: '90' })).toEqual({
    kind: 'run',
    options: { board: 'b.json', host: '::1', port: 0, state: 's.json', library: 'https://l.test/x.js' },
  });
  expect(read([], { PORT: '90' })).toMatchObject({ options: { port: 90 } });
});

test.each<[string[], Record<string, string>, string]>([
  [['--port', 'x'], {}, "--port must be a number from 0 to 65535, not 'x'"],
  [['--port', '65536'], {}, '--port must be a number from 0 to 65535'],
  [['--port', '1.5'], {}, '--port must be a number from 0 to 65535'],
  [[], { PORT: 'http' }, 'PORT must be a number'],
  [['--library', 'javascript:1'], {}, '--library must be an http or https address'],
  [['--prot', '1'], {}, "Unknown option '--prot'"],
  [['board.json'], {}, "Unexpected argument 'board.json'"],
  [['--board'], {}, '--board'],
])('%j is refused in one sentence', (args, environment, problem) => {
  const answer = read(args, environment);
  expect(answer).toEqual({ kind: 'fault', problem: expect.stringContaining(problem) });
  expect(JSON.stringify(answer)).not.toContain('\\n');
});

test('--help asks for help', () => {
  expect(read(['--help'])).toEqual({ kind: 'help' });
});
