import { Router, type RequestHandler } from 'express';
import { onlyMethods } from '../http/method-not-allowed';

const alive: RequestHandler = (_request, response) => {
  response.set('Cache-Control', 'no-store').json({ status: 'ok' });
};

/** 503 while the server stops: send no new requests here. */
const ready =
  (isReady: () => boolean): RequestHandler =>
  (_request, response) => {
    const is = isReady();
    response.set('Cache-Control', 'no-store').status(is ? 200 : 503);
    response.json({ status: is ? 'ok' : 'stopping' });
  };

/**
 * For whoever watches the server. `GET /livez` and `/healthz`: the process answers; restart it when it does not. `GET /readyz`: it
 * takes requests; 503 from the moment at which it is told to stop.
 */
export function healthRoute(isReady: () => boolean): Router {
  const router = Router();
  const probes = { '/healthz': alive, '/livez': alive, '/readyz': ready(isReady) };
  for (const [path, handler] of Object.entries(probes)) {
    router.route(path).get(handler).all(onlyMethods('GET', 'HEAD'));
  }
  return router;
}
