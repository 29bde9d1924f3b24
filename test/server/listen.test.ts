import type { RequestListener } from 'node:http';
import { LIMITS, listen, type Limits, type Listening } from '../../server/listen';
import { openRaw } from '../support/raw-connection';

const HEAD = 'GET / HTTP/1.1\r\nHost: x\r\n';
const GET = `${HEAD}\r\n`;
const UPLOAD = 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\n';

/** Answers with the body that it was sent. */
const echo: RequestListener = (request, response) => void request.pipe(response);

const running: Listening[] = [];
async function start(app: RequestListener = echo, changes: Partial<Limits> = {}): Promise<Listening> {
  const listening = await listen(app, 0, '127.0.0.1', { ...LIMITS, ...changes });
  running.push(listening);
  return listening;
}
afterEach(() => Promise.all(running.splice(0).map((one) => one.stop())));

const isOver = (promise: Promise<unknown>) =>
  Promise.race([promise.then(() => true), new Promise((wait) => setTimeout(() => wait(false), 50))]);

describe('a server that is told to stop', () => {
  it('takes no new connection, and finishes the request that is still being sent', async () => {
    const server = await start((request, response) => {
      let body = '';
      request.on('data', (chunk) => (body += String(chunk))).once('end', () => response.end(body));
    });
    const sender = await openRaw(server.port);
    sender.write(`${UPLOAD}do`);
    await new Promise((wait) => setTimeout(wait, 50));
    const stopped = server.stop();
    await expect(openRaw(server.port)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    expect(await isOver(stopped)).toBe(false);
    sender.write('ne');
    expect(await sender.closed).toMatch(/^HTTP\/1.1 200 [^]*Connection: close[^]*done/);
    await stopped;
  });

  it('still answers what comes over a connection that was idle, and asks to close it', async () => {
    const server = await start((_request, response) => void response.end('here'));
    const caller = await openRaw(server.port);
    caller.write(GET);
    expect(await caller.until(/here/)).toContain('Connection: keep-alive');
    const stopped = server.stop();
    caller.write(GET);
    expect(await caller.closed).toMatch(/here[^]*Connection: close[^]*here/);
    await stopped;
  });

  it('does not wait for connections over which nothing comes, used before or not', async () => {
    const server = await start(echo, { lingering: 100 });
    const used = await openRaw(server.port);
    const unused = await openRaw(server.port);
    used.write(GET);
    await used.until(/200/);
    const before = Date.now();
    await server.stop();
    await Promise.all([used.closed, unused.closed]);
    expect(Date.now() - before).toBeLessThan(2_000);
  });

  it('does not wait for the connection of an answer that began before and promised to keep it', async () => {
    let end = (): unknown => undefined;
    const server = await start((_request, response) => {
      response.write('half');
      end = () => response.end();
    });
    const caller = await openRaw(server.port);
    caller.write(GET);
    await caller.until(/half/);
    const stopped = server.stop();
    await new Promise((wait) => setTimeout(wait, LIMITS.lingering + 200));
    const before = Date.now();
    end();
    await Promise.all([caller.closed, stopped]);
    expect(Date.now() - before).toBeLessThan(1_000);
  });

  it('ends what takes longer than it may', async () => {
    const server = await start(() => undefined, { finishing: 200 });
    const caller = await openRaw(server.port);
    caller.write(GET);
    await new Promise((wait) => setTimeout(wait, 50));
    await server.stop();
    expect(await caller.closed).toBe('');
  });
});

describe('a server’s limits', () => {
  const quick = { headersTimeout: 200, requestTimeout: 400, checkEvery: 50 };

  it('end a head that is sent too slowly, and a connection that sends none', async () => {
    const server = await start(echo, quick);
    const [slow, silent] = await Promise.all([openRaw(server.port), openRaw(server.port)]);
    slow.write(HEAD);
    const drip = setInterval(() => slow.write('X-Slow: 1\r\n'), 60);
    expect(await slow.closed).toMatch(/^HTTP\/1.1 408 /);
    clearInterval(drip);
    await silent.closed;
  });

  it('end a body that is sent too slowly', async () => {
    const reads: RequestListener = (request, response) => {
      request.resume().once('end', () => response.end());
      request.once('error', () => undefined);
    };
    const server = await start(reads, quick);
    const slow = await openRaw(server.port);
    slow.write(UPLOAD.replace('4', '400'));
    const drip = setInterval(() => slow.write('x'), 60);
    expect(await slow.closed).toMatch(/^HTTP\/1.1 408 /);
    clearInterval(drip);
  });

  it('refuse a head that is too large, and take one with the longest token', async () => {
    const server = await start();
    const [large, fits] = await Promise.all([openRaw(server.port), openRaw(server.port)]);
    large.write(`${HEAD}X: ${'a'.repeat(LIMITS.maxHeaderSize)}\r\n\r\n`);
    expect(await large.closed).toMatch(/^HTTP\/1.1 431 /);
    fits.write(`${HEAD}Authorization: Bearer ${'a'.repeat(8_192)}\r\n\r\n`);
    expect(await fits.until(/\r\n\r\n/)).toMatch(/^HTTP\/1.1 200 /);
  });

  it('close a connection that waits too long for its next request', async () => {
    // Node allows a second more than it was told.
    const server = await start(echo, { keepAliveTimeout: 100 });
    const caller = await openRaw(server.port);
    caller.write(GET);
    expect(await caller.closed).toMatch(/^HTTP\/1.1 200 /);
  });

  it('close a connection whose answer does not come', async () => {
    const server = await start(() => undefined, { silence: 100 });
    const caller = await openRaw(server.port);
    caller.write(GET);
    expect(await caller.closed).toBe('');
  });

  it('close connections beyond the most, and serve those that came first', async () => {
    const server = await start(echo, { maxConnections: 2, lingering: 50 });
    const [first] = [await openRaw(server.port), await openRaw(server.port)];
    const third = await openRaw(server.port);
    expect(await third.closed).toBe('');
    first.write(GET);
    expect(await first.until(/\r\n\r\n/)).toMatch(/^HTTP\/1.1 200 /);
  });
});

it('a server rejects where it cannot listen', async () => {
  const { port } = await start();
  await expect(listen(echo, port, '127.0.0.1')).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
