import { Router } from 'express';
import type { BoardState } from '../board-state';
import { authorizeRoutes } from './authorize';
import { boardRoutes } from './board-routes';
import { callerOf, credentialsOf } from './caller';
import { createGrants } from './grants';
import { createRateLimit } from './rate-limit';
import { RestError, answerRestErrors } from './rest-error';

/** What the REST routes need from outside. */
export interface RestDependencies {
  readonly state: BoardState;
  /** The origin that a Host header stands for, or null when it is none of ours. */
  readonly ownOrigin: (hostHeader: string | undefined) => string | null;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly log: (error: unknown) => void;
}

/**
 * What the local board has of Trello's REST API, to be mounted at `/1`: the page that asks for consent, the open board with its
 * lists, cards and shared stored data, and Trello's limits and refusals. Unlike Trello's it answers pages of its own origin
 * only: it sends no leave for others.
 */
export function restRoutes({ state, ownOrigin, clock, log }: RestDependencies): Router {
  const grants = createGrants(clock);
  const limit = createRateLimit(clock);
  const router = Router();
  router.use(authorizeRoutes(grants, ownOrigin));
  router.use((request, response, next) => {
    const { key, token } = credentialsOf(request);
    response.set('Cache-Control', 'no-store');
    response.set(limit(key, token));
    response.locals['grant'] = callerOf(request, grants, clock);
    next();
  });
  router.delete('/tokens/:token', (request, response) => {
    grants.takeBack(request.params.token);
    response.json({});
  });
  router.use(boardRoutes(state));
  router.use(() => {
    throw new RestError(404, 'The requested resource was not found.');
  });
  router.use(answerRestErrors(log));
  return router;
}
