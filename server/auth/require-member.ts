import type { RequestHandler, Response } from 'express';
import { HttpError } from '../http/errors';
import type { Identity, TokenVerifier } from './trello-jwt';

/** The longest token that is looked at; Trello's have under 2 kB and a state of at most 2,048 characters. */
const LONGEST = 8_192;

/** Lets a request through only with a token of Trello's, and leaves the identity for the route. */
export function requireMember(verifier: TokenVerifier): RequestHandler {
  return async (request, response, next) => {
    const [, token] = /^Bearer ([\w.-]+)$/i.exec(request.headers.authorization ?? '') ?? [];
    if (token === undefined || token.length > LONGEST) {
      throw new HttpError('token-missing', 'Send Authorization: Bearer and the token that t.jwt() gives.', {
        headers: { 'WWW-Authenticate': 'Bearer' },
      });
    }
    response.locals['identity'] = await verifier.verify(token);
    next();
  };
}

/** Who the request comes from. Only behind `requireMember`. */
export function identityOf(response: Response): Identity {
  return response.locals['identity'] as Identity;
}
