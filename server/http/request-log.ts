import type { RequestHandler } from 'express';
import type { Log } from './log';
import { requestIdOf } from './request-id';

/** Logs each answer with its route's pattern, never the address that was asked for: addresses can hold what should not be kept. */
export function logRequests(log: Log): RequestHandler {
  return (request, response, next) => {
    const started = process.hrtime.bigint();
    response.once('finish', () => {
      const route: unknown = request.route?.path;
      log.info('request', {
        id: requestIdOf(response),
        method: request.method,
        route: typeof route === 'string' ? route : 'none',
        status: response.statusCode,
        ms: Number((process.hrtime.bigint() - started) / 1_000_000n),
      });
    });
    next();
  };
}
