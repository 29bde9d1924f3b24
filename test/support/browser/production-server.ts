import { spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { LOCAL_PLUGIN_ID } from '../../../server/local-board/contract';
import { exportSPKI, generateKeyPair, SignJWT } from 'jose';

const ROOT = join(__dirname, '..', '..', '..');

/** The id under which the Power-Up is registered in these tests: that of the board's stored data. */
export const PLUGIN_ID = LOCAL_PLUGIN_ID;

/** The production server as a process of its own, with a key server that plays Trello's. */
export interface ProductionServer {
  readonly url: string;
  /** A token as Trello signs it. */
  sign(claims: { readonly idBoard: string; readonly idMember: string }): Promise<string>;
  stop(): Promise<void>;
}

const portOf = (server: Server) => (server.address() as AddressInfo).port;
const listen = (server: Server) =>
  new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer();
  await listen(server);
  const port = portOf(server);
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return port;
}

/** Asks until the server answers, for ten seconds at most. */
async function untilHealthy(url: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const healthy = await fetch(`${url}/healthz`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (healthy) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`the server at ${url} did not answer within 10 s`);
}

/** Starts dist/server/main.js as it runs in production; only the address of the key set is ours. */
export async function startProductionServer(): Promise<ProductionServer> {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { modulusLength: 2048 });
  const pem = await exportSPKI(publicKey);
  const keys = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ keys: [pem] }));
  });
  await listen(keys);
  const port = await freePort();
  const child = spawn(process.execPath, [join(ROOT, 'dist', 'server', 'main.js')], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      PORT: String(port),
      HOST: '127.0.0.1',
      TRELLO_PLUGIN_IDS: PLUGIN_ID,
      TRELLO_KEYS_URL: `http://127.0.0.1:${portOf(keys)}/keys`,
    },
  });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = `http://127.0.0.1:${port}`;
  await untilHealthy(url);
  return {
    url,
    sign: (claims) =>
      new SignJWT({ idPlugin: PLUGIN_ID, ...claims })
        .setProtectedHeader({ alg: 'RS256', typ: 'JWT' })
        .setIssuer('trello')
        .setIssuedAt()
        .setExpirationTime('15m')
        .sign(privateKey),
    async stop() {
      child.kill('SIGTERM');
      await exited;
      await new Promise<void>((resolve) => keys.close(() => resolve()));
    },
  };
}
