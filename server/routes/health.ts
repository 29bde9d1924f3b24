import { Router } from 'express';
import { onlyMethods } from '../http/method-not-allowed';

/** `GET /healthz`: for whoever watches the server. */
export function healthRoute(): Router {
  const router = Router();
  router
    .route('/healthz')
    .get((_request, response) => void response.set('Cache-Control', 'no-store').json({ status: 'ok' }))
    .all(onlyMethods('GET', 'HEAD'));
  return router;
}
