import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { listen } from '../../server/listen';

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe('a server that is told to stop', () => {
  it('finishes the request under way and takes no new one', async () => {
    const port = await freePort();
    let finish = () => undefined as void;
    const listening = await listen(
      (_request, response) => {
        finish = () => void response.end('done');
      },
      port,
      '127.0.0.1',
    );
    const underWay = fetch(`http://127.0.0.1:${port}/`);
    while (finish.toString() === (() => undefined as void).toString())
      await new Promise((r) => setTimeout(r, 5));
    const stopped = listening.stop();
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
    finish();
    expect(await (await underWay).text()).toBe('done');
    await stopped;
  });

  it('rejects where it cannot listen', async () => {
    const port = await freePort();
    const first = await listen((_request, response) => void response.end(), port, '127.0.0.1');
    await expect(
      listen((_request, response) => void response.end(), port, '127.0.0.1'),
    ).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
    await first.stop();
  });
});
