import compression from 'compression';
import express, { type Express, type Router } from 'express';
import type { TokenVerifier } from './auth/trello-jwt';
import { handleErrors } from './http/error-handler';
import { HttpError } from './http/errors';
import type { Log } from './http/log';
import { giveRequestId } from './http/request-id';
import { logRequests } from './http/request-log';
import type { TrustedProxies } from './http/trusted-proxies';
import { securityHeaders, type Hosting } from './http/security-headers';
import { healthRoute } from './routes/health';
import { pageRoutes } from './routes/pages';
import { summaryRoute } from './routes/summary';

export type { Hosting } from './http/security-headers';

/** Everything that the server takes from outside. */
export interface AppDependencies {
  /** Folder of the built client. */
  readonly assets: string;
  /** Path of manifest.json. */
  readonly manifest: string;
  readonly verifier: TokenVerifier;
  /** The day by which staleness is judged, YYYY-MM-DD. */
  readonly today: () => string;
  readonly log: Log;
  /** False from the moment at which the server is told to stop. Always true where not given. */
  readonly ready?: () => boolean;
  readonly hosting: Hosting;
  /** Whose word is taken on where a request came from. Nobody's where not given. */
  readonly trustedProxies?: TrustedProxies;
  /** The local board's own routes; never given in production. */
  readonly localBoard?: Router;
}

/**
 * The whole server as a function of what it needs; it listens to nothing yet.
 * @throws when the client was not built
 */
export function createApp(dependencies: AppDependencies): Express {
  const {
    assets,
    manifest,
    verifier,
    today,
    log,
    ready = () => true,
    hosting,
    trustedProxies = 0,
    localBoard,
  } = dependencies;
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', trustedProxies);
  app.use(giveRequestId);
  app.use(logRequests(log));
  app.use(securityHeaders(hosting));
  if (localBoard) app.use(localBoard);
  app.use(healthRoute(ready));
  app.use(compression());
  app.use(pageRoutes(assets, manifest, hosting));
  app.use(summaryRoute(verifier, today));
  app.use(() => {
    throw new HttpError('not-found', 'There is nothing at this address.');
  });
  app.use(handleErrors(log));
  return app;
}
