import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportSPKI, generateKeyPair, SignJWT, type CryptoKey } from 'jose';

export const PLUGIN = '5e0000000000000000000b01';
export const BOARD = '5e0000000000000000000b02';
export const MEMBER = '5e0000000000000000000b03';

/** A key pair as Trello has one. */
export interface TestKey {
  readonly pem: string;
  readonly privateKey: CryptoKey;
}

export async function createTestKey(): Promise<TestKey> {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { modulusLength: 2048 });
  return { pem: await exportSPKI(publicKey), privateKey };
}

/** What a token may be made to say otherwise. Times in seconds from now. */
export interface TokenChanges {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, string>>;
  readonly issuer?: string;
  readonly issued?: number;
  readonly expires?: number;
}

/** A token as Trello signs it, with what a test changes about it. */
export function signToken(key: TestKey, changes: TokenChanges = {}): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({ idPlugin: PLUGIN, idBoard: BOARD, idMember: MEMBER, state: '', ...changes.claims })
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', ...changes.header })
    .setIssuer(changes.issuer ?? 'trello')
    .setIssuedAt(now + (changes.issued ?? 0))
    .setExpirationTime(now + (changes.expires ?? 900))
    .sign(key.privateKey);
}

/** A server that plays Trello's key address, and what it answers at the moment. */
export interface KeyServer {
  readonly url: string;
  /** How often it was asked. */
  asked: number;
  answer: { status: number; body: string; delay?: number };
  stop(): Promise<void>;
}

export const keySet = (...keys: readonly TestKey[]) => ({
  status: 200,
  body: JSON.stringify({ keys: keys.map(({ pem }) => pem) }),
});

export async function startKeyServer(answer: KeyServer['answer'], port = 0): Promise<KeyServer> {
  const server: Server = createServer((_request, response) => {
    keyServer.asked += 1;
    const { status, body, delay = 0 } = keyServer.answer;
    const answering = setTimeout(() => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(body);
    }, delay);
    response.once('close', () => clearTimeout(answering));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
  const keyServer: KeyServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`,
    asked: 0,
    answer,
    stop: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return keyServer;
}
