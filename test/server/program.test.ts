/** The built production server, as `npm run serve` runs it. */
import { openRaw } from '../support/raw-connection';
import { startServerProgram, type ServerProgram } from '../support/server-program';
import { createTestKey, keySet, signToken, startKeyServer } from '../support/tokens';

const started: ServerProgram[] = [];
function start(environment?: Readonly<Record<string, string>>): ServerProgram {
  const program = startServerProgram(environment);
  started.push(program);
  return program;
}
afterEach(() => Promise.all(started.splice(0).map((program) => program.kill())));

const BODY = JSON.stringify({
  board: { id: null, name: 'Board' },
  settings: { lists: {}, badges: { rating: true, verdict: true, score: true }, segments: [] },
  lists: [],
  cards: [],
});
const ready = 'GET /readyz HTTP/1.1\r\nHost: x\r\n\r\n';

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s: not ready at once, the summary that is being sent is answered, and it ends well',
  async (signal) => {
    const key = await createTestKey();
    const keys = await startKeyServer(keySet(key));
    const program = start({ TRELLO_KEYS_URL: keys.url });
    const port = await program.port();
    const probe = await openRaw(port);
    probe.write(ready);
    expect(await probe.until(/"status"/)).toMatch(/^HTTP\/1.1 200 [^]*"ok"/);

    const sender = await openRaw(port);
    sender.write(
      `POST /api/v1/summary HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${await signToken(key)}\r\n` +
        `Content-Type: application/json\r\nContent-Length: ${BODY.length}\r\n\r\n${BODY.slice(0, 20)}`,
    );
    while (keys.asked === 0) await new Promise((wait) => setTimeout(wait, 10));
    const before = Date.now();
    program.signal(signal);
    await new Promise((wait) => setTimeout(wait, 200));
    probe.write(ready);
    expect(await probe.closed).toMatch(/HTTP\/1.1 503 [^]*"stopping"/);
    await expect(openRaw(port)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    sender.write(BODY.slice(20));
    expect(await sender.closed).toMatch(/^HTTP\/1.1 200 [^]*"canvases"/);
    expect(await program.ended).toBe(0);
    expect(Date.now() - before).toBeLessThan(10_000);
    expect(program.printed()).toContain('"stopped"');
    await keys.stop();
  },
);

test('a second signal ends it at once, whatever is under way', async () => {
  const program = start();
  const sender = await openRaw(await program.port());
  sender.write('GET /healthz HTTP/1.1\r\nHost: x\r\n');
  await new Promise((wait) => setTimeout(wait, 50));
  program.signal('SIGTERM');
  await new Promise((wait) => setTimeout(wait, 200));
  const before = Date.now();
  program.signal('SIGTERM');
  expect(await program.ended).toBe(1);
  expect(Date.now() - before).toBeLessThan(2_000);
});

test('a wrong configuration stops the start with everything that is wrong, each with what to do', async () => {
  const program = start({ TRELLO_PLUGIN_IDS: 'canary', PORT: '70000', TRUST_PROXY: 'yes' });
  expect(await program.ended).toBe(2);
  const [title, ...faults] = program.printed().trim().split('\n');
  expect(title).toBe('The server cannot start:');
  expect(faults.map((fault) => /^- (\w+) cannot be used: set it to ./.exec(fault)?.[1])).toEqual([
    'PORT',
    'TRELLO_PLUGIN_IDS',
    'TRUST_PROXY',
  ]);
  expect(program.printed()).not.toContain('canary');
});

test('a port in use is named', async () => {
  const port = await start().port();
  const second = start({ PORT: String(port) });
  expect(await second.ended).toBe(1);
  expect(second.printed()).toContain(`cannot listen on 127.0.0.1, port ${port}`);
});
