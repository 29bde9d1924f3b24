import { generateKeyPair } from 'node:crypto';
import { promisify } from 'node:util';
import { SignJWT } from 'jose';

/** Seconds for which a token is good, as at Trello (platform page, 4). */
const LIFETIME = 900;

/** Signs tokens in Trello's form with a key that only this process has. */
export interface SigningKey {
  /** The public half, PEM: what a server started for this board accepts, and no other server does. */
  readonly publicKey: string;
  sign(claims: {
    readonly idPlugin: string;
    readonly idBoard: string;
    readonly idMember: string;
    readonly state?: string;
    readonly idCard?: string;
  }): Promise<string>;
}

/** Makes a key pair for this run. Tokens carry no `kid`, as Trello's do not. */
export async function createSigningKey(now: () => Date): Promise<SigningKey> {
  const { publicKey, privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  return {
    publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    sign(claims) {
      const issued = Math.floor(now().getTime() / 1000);
      return new SignJWT({ ...claims })
        .setProtectedHeader({ alg: 'RS256', typ: 'JWT' })
        .setIssuer('trello')
        .setIssuedAt(issued)
        .setExpirationTime(issued + LIFETIME)
        .sign(privateKey);
    },
  };
}
