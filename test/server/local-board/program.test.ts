/** The built program, as `npm start` runs it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BoardAnswer, LOCAL_HEADER, MEMBERS, Setup } from '../../../server/local-board/contract';
import { board } from './boards';

const PROGRAM = join(__dirname, '../../../dist/server/local-board.js');

const EDITOR = MEMBERS[0].id;

let folder = '';
const children: ChildProcess[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'local-board-program-'));
});
afterEach(async () => {
  for (const child of children.splice(0)) {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
  }
  await rm(folder, { recursive: true, force: true });
});

interface Run {
  readonly child: ChildProcess;
  /** Everything printed so far. */
  readonly printed: () => string;
  readonly ended: Promise<number | null>;
}

function run(...args: string[]): Run {
  const state = ['--state', join(folder, 'board.json')];
  const child = spawn(process.execPath, [PROGRAM, '--port', '0', ...state, ...args], { cwd: folder });
  children.push(child);
  let text = '';
  child.stdout?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  return { child, printed: () => text, ended };
}

/** Waits for the address; fails with all that was printed when the program ends before. */
async function addressOf(one: Run): Promise<string> {
  let over = false;
  void one.ended.then(() => (over = true));
  for (;;) {
    const found = /http:\/\/\S+/.exec(one.printed());
    if (found) return found[0].replace(/\/$/, '');
    if (over) throw new Error(`it ended:\n${one.printed()}`);
    await new Promise((wait) => setTimeout(wait, 20));
  }
}

async function stop(one: Run): Promise<number | null> {
  one.child.kill('SIGTERM');
  return one.ended;
}

const write = (address: string, path: string, body?: object) =>
  fetch(`${address}/local-board/${path}`, {
    method: 'POST',
    headers: { [LOCAL_HEADER]: '1', 'Content-Type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
/** The status of an answer to a request that names another host than it went to. */
const statusUnder = (host: string, address: string) =>
  new Promise<number | undefined>((done, failed) => {
    get(address, { headers: { Host: host } }, (response) => {
      response.resume();
      done(response.statusCode);
    }).on('error', failed);
  });
const boardAt = async (address: string) =>
  BoardAnswer.parse(await (await fetch(`${address}/local-board/board`)).json()).board;

test('it prints one address, shows the sample, and serves the Power-Up’s own pages for it', async () => {
  const one = run();
  const address = await addressOf(one);
  expect(one.printed().match(/http:\/\//g)).toHaveLength(1);
  expect((await boardAt(address)).name).toBe('Class trips');
  const setup = Setup.parse(await (await fetch(`${address}/local-board/setup`)).json());
  const connector = await fetch(address + setup.connectorUrl);
  const html = await connector.text();
  expect(connector.status).toBe(200);
  expect(html).toContain('/local-board/power-up.js');
  expect(html).toContain(`<meta name="trello-origin" content="${address}"`);
  expect(connector.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
  expect((await fetch(`${address}/local-board/power-up.js`)).status).toBe(200);
  expect((await fetch(`${address}/`)).headers.get('content-security-policy')).toContain(
    "frame-ancestors 'none'",
  );
});

test('pages name the origin by which they were called, and no other name is answered', async () => {
  const address = await addressOf(run());
  const byName = address.replace('127.0.0.1', 'localhost');
  expect(await (await fetch(`${byName}/connector.html`)).text()).toContain(`content="${byName}"`);
  expect(await statusUnder('evil.test', `${address}/local-board/board`)).toBe(421);
  expect(await statusUnder(new URL(address).host, `${address}/local-board/board`)).toBe(200);
});

test('a token of the board is taken by its API', async () => {
  const address = await addressOf(run());
  const { jwt } = (await (await write(address, 'jwt', { idMember: EDITOR })).json()) as {
    jwt: string;
  };
  const summary = (token: string) =>
    fetch(`${address}/api/v1/summary`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({
        board: { id: null, name: 'B' },
        settings: { lists: {}, badges: { rating: true, verdict: true, score: true }, segments: [] },
        lists: [],
        cards: [],
      }),
    });
  expect((await summary(jwt)).status).toBe(200);
  expect((await summary(`${jwt}x`)).status).toBe(401);
});

test('changes survive a stop, and an export given with --board takes their place', async () => {
  const first = run();
  const address = await addressOf(first);
  await write(address, 'changes', {
    change: { type: 'renameBoard', name: 'Mine' },
    page: 'p',
    idMember: EDITOR,
  });
  expect(await stop(first)).toBe(0);
  const second = run();
  expect((await boardAt(await addressOf(second))).name).toBe('Mine');
  await stop(second);
  const file = join(folder, 'export.json');
  await writeFile(file, JSON.stringify(board({ name: 'From a file' })));
  const third = await addressOf(run('--board', file));
  expect((await boardAt(third)).name).toBe('From a file');
  await write(third, 'reopen');
  expect((await boardAt(third)).name).toBe('Mine');
});

test('a state file that cannot be read is kept aside and said to be so', async () => {
  await writeFile(join(folder, 'board.json'), '{"half');
  const one = run();
  expect((await boardAt(await addressOf(one))).name).toBe('Class trips');
  await stop(one);
  expect(one.printed()).toContain('could not be read');
  const aside = (await readdir(folder)).find((name) => name.startsWith('board.json.unreadable-'));
  expect(await readFile(join(folder, aside ?? 'none'), 'utf8')).toBe('{"half');
});

test('a port in use is named with the flag that changes it', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const one = run('--port', String(port));
  expect(await one.ended).toBe(1);
  expect(one.printed()).toBe(`local board: port ${port} is in use; choose another with --port\n`);
  other.close();
});

test.each<[string, string[], number, RegExp]>([
  ['a file that is not there', ['--board', 'none.json'], 1, /cannot read 'none.json' \(--board\)/],
  ['a file that is no board', ['--board', PROGRAM], 1, /\(--board\): /],
  ['an unknown flag', ['--prot', '1'], 2, /Unknown option '--prot'. See --help/],
])('%s is answered in one line', async (_what, args, status, line) => {
  const one = run(...args);
  expect(await one.ended).toBe(status);
  expect(one.printed()).toMatch(line);
  expect(one.printed().trim().split('\n')).toHaveLength(1);
});

test('--help lists the flags', async () => {
  const one = run('--help');
  expect(await one.ended).toBe(0);
  for (const flag of ['--board', '--port', '--host', '--state', '--library'])
    expect(one.printed()).toContain(flag);
});
