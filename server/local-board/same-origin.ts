import type { RequestHandler } from 'express';
import { LOCAL_HEADER } from './contract';
import { LocalError } from './local-error';

const refusal = () =>
  new LocalError('other-origin', 'Only the local board’s own page may ask for this. Nothing was changed.');

/**
 * Lets a request that writes through only when it comes from a page of this board (or from no page at all, such as a test):
 * right Host, right Origin where the browser names one, and our header, which another site's page cannot send.
 */
export function sameOriginOnly(ownOrigin: (hostHeader: string | undefined) => string | null): RequestHandler {
  return (request, _response, next) => {
    if (request.method === 'GET' || request.method === 'HEAD') return next();
    const own = ownOrigin(request.headers.host);
    const { origin } = request.headers;
    const site = request.headers['sec-fetch-site'];
    const fromElsewhere =
      (origin !== undefined && origin !== own) ||
      (site !== undefined && site !== 'same-origin' && site !== 'none');
    if (own === null || fromElsewhere || request.headers[LOCAL_HEADER] !== '1') throw refusal();
    next();
  };
}
