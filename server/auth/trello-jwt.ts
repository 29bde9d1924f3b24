import { errors, jwtVerify, type CryptoKey, type JWTPayload } from 'jose';
import * as z from 'zod/mini';
import { HttpError } from '../http/errors';
import { KeysUnavailable, type KeySource } from './trello-keys';

/** Who calls, from which board, through which Power-Up: all that a token proves. */
export interface Identity {
  readonly idPlugin: string;
  readonly idBoard: string;
  readonly idMember: string;
}

/** Turns a token into an identity. */
export interface TokenVerifier {
  /** @throws HttpError with a `token-…` code, or 'keys-unavailable' */
  verify(token: string): Promise<Identity>;
}

const ObjectId = z.string().check(z.regex(/^[0-9a-f]{24}$/));
const Claims = z.object({ idPlugin: ObjectId, idBoard: ObjectId, idMember: ObjectId });

/** Seconds by which clocks may differ. */
const CLOCK_TOLERANCE = 30;
/** Seconds after which a token is not taken, whatever end it names itself. */
const MOST_AGE = 3_600;
const ISSUER = 'trello';

/** 401 answers name the scheme, as RFC 6750 wants it. */
const CHALLENGE = { 'WWW-Authenticate': 'Bearer error="invalid_token"' };

const invalid = (detail: string, cause?: unknown) =>
  new HttpError('token-invalid', detail, { headers: CHALLENGE, cause });

/** True where another key might still fit. */
const isWrongKey = (error: unknown) => error instanceof errors.JWSSignatureVerificationFailed;

function refusalOf(error: unknown): HttpError {
  if (error instanceof HttpError) return error;
  if (error instanceof errors.JWTExpired) {
    return new HttpError(
      'token-expired',
      'The token has expired. Ask Trello for a new one and send it again.',
      {
        headers: CHALLENGE,
      },
    );
  }
  if (error instanceof errors.JWTClaimValidationFailed) {
    return invalid(`The token's claim ${error.claim} is not as Trello writes it.`, error);
  }
  return invalid('The token was not signed by Trello. Send the token that t.jwt() gives.', error);
}

/**
 * Checks tokens as Trello signs them (platform page, 4): RS256 and nothing else, any of the current keys, issuer, times, and
 * a Power-Up that is ours. Trello's tokens name no key, so each key is tried; a key name in the header is ignored.
 */
export function createTokenVerifier(dependencies: {
  readonly plugins: readonly string[];
  readonly keys: KeySource;
  readonly now: () => Date;
}): TokenVerifier {
  const { plugins, keys, now } = dependencies;

  /** The payload under the first key that fits, or null. */
  async function withAnyOf(candidates: readonly CryptoKey[], token: string): Promise<JWTPayload | null> {
    for (const key of candidates) {
      try {
        const { payload } = await jwtVerify(token, key, {
          algorithms: ['RS256'],
          issuer: ISSUER,
          clockTolerance: CLOCK_TOLERANCE,
          currentDate: now(),
          // With a largest age jose also refuses what was issued in the future. Trello's tokens live 15 minutes.
          maxTokenAge: MOST_AGE,
          requiredClaims: ['exp', 'iat'],
        });
        return payload;
      } catch (error) {
        if (!isWrongKey(error)) throw error;
      }
    }
    return null;
  }

  async function payloadOf(token: string): Promise<JWTPayload> {
    const current = await keys.keys();
    const first = await withAnyOf(current, token);
    if (first) return first;
    const newer = await keys.keys(current);
    const second = newer === current ? null : await withAnyOf(newer, token);
    if (second) return second;
    throw new errors.JWSSignatureVerificationFailed();
  }

  return {
    async verify(token) {
      const payload = await payloadOf(token).catch((error: unknown) => {
        if (!(error instanceof KeysUnavailable)) throw refusalOf(error);
        throw new HttpError(
          'keys-unavailable',
          "Trello's keys cannot be had, so no token can be checked. Try again shortly.",
          {
            headers: { 'Retry-After': '30' },
            cause: error.cause,
          },
        );
      });
      const claims = Claims.safeParse(payload);
      if (!claims.success)
        throw invalid('The token does not say which Power-Up, board and member it is for.');
      if (!plugins.includes(claims.data.idPlugin)) {
        throw new HttpError(
          'token-other-plugin',
          'The token was made for another Power-Up than the one served here.',
        );
      }
      return claims.data;
    },
  };
}
