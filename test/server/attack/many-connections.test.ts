import { openRaw } from '../../support/raw-connection';
import { startAttackedServer } from './attacked-server';

const CONNECTIONS = 1_000;

test(`${CONNECTIONS} connections that say nothing, or half of something, keep nobody from an answer`, async () => {
  const server = await startAttackedServer();
  const connections = await Promise.all(Array.from({ length: CONNECTIONS }, () => openRaw(server.port)));
  connections.forEach((connection, at) => {
    if (at % 2 === 0) connection.write('POST /api/v1/summary HTTP/1.1\r\nHost: x\r\nX-Slow: ');
  });
  const before = Date.now();
  for (let i = 0; i < 20; i++) expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  expect(Date.now() - before).toBeLessThan(5_000);
  for (const { socket } of connections) socket.destroy();
  await server.stopUnharmed();
});
