import { randomBytes } from 'node:crypto';

/** For how long consent holds, by the name that Trello's authorize page takes, in milliseconds. */
export const EXPIRATIONS = {
  '1hour': 3_600_000,
  '1day': 86_400_000,
  '30days': 2_592_000_000,
  never: Number.POSITIVE_INFINITY,
} as const;
export type Expiration = keyof typeof EXPIRATIONS;

/** What a member allowed whoever holds the token. */
export interface Grant {
  readonly idMember: string;
  readonly mayWrite: boolean;
  /** Milliseconds since 1970; infinite where it never ends. */
  readonly endsAt: number;
}

/** The tokens of this run of the local board. They are in no file: after a new start consent is asked again. */
export interface Grants {
  /** Gives the token. */
  give(grant: { idMember: string; mayWrite: boolean; expiration: Expiration }): string;
  /** Null when nobody gave this token, or took it back. One that has ended is still found: Trello names it so. */
  find(token: string): Grant | null;
  takeBack(token: string): void;
}

/** @param now milliseconds since 1970 */
export function createGrants(now: () => number): Grants {
  const grants = new Map<string, Grant>();
  return {
    give({ idMember, mayWrite, expiration }) {
      const token = `ATTA${randomBytes(32).toString('hex')}`;
      grants.set(token, { idMember, mayWrite, endsAt: now() + EXPIRATIONS[expiration] });
      return token;
    },
    find: (token) => grants.get(token) ?? null,
    takeBack: (token) => void grants.delete(token),
  };
}
