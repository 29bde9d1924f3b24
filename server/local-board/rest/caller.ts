import type { Request } from 'express';
import { roleOf } from '../check-change';
import { LOCAL_APP_KEY } from '../contract';
import type { Grant, Grants } from './grants';
import { RestError } from './rest-error';

/** The two parts of `Authorization: OAuth oauth_consumer_key="…", oauth_token="…"`. */
const KEY = /oauth_consumer_key="([^"]*)"/;
const TOKEN = /oauth_token="([^"]*)"/;

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Key and token of a request: from its header, or from the address. */
export function credentialsOf(request: Request): { readonly key: string; readonly token: string } {
  const { authorization = '' } = request.headers;
  return {
    key: KEY.exec(authorization)?.[1] ?? textOf(request.query['key']) ?? '',
    token: TOKEN.exec(authorization)?.[1] ?? textOf(request.query['token']) ?? '',
  };
}

/**
 * Whose request it is.
 * @throws RestError 401 in Trello's words
 */
export function callerOf(request: Request, grants: Grants, now: () => number): Grant {
  const { key, token } = credentialsOf(request);
  if (key !== LOCAL_APP_KEY) throw new RestError(401, 'invalid key');
  const grant = grants.find(token);
  if (!grant) throw new RestError(401, 'invalid token');
  if (grant.endsAt <= now()) throw new RestError(401, 'expired token');
  return grant;
}

/** @throws RestError 401 when the token or its member may only read */
export function mustWrite({ idMember, mayWrite }: Grant): void {
  if (!mayWrite || roleOf(idMember) !== 'editor') {
    throw new RestError(401, 'unauthorized permission requested');
  }
}
