import type { RequestHandler, Response } from 'express';
import { randomUUID } from 'node:crypto';

/**
 * Gives each request an id, which its answer carries as X-Request-Id and each line logged about it holds. Always our own: one that
 * the caller sends could hold anything.
 */
export const giveRequestId: RequestHandler = (_request, response, next) => {
  const id = randomUUID();
  response.locals['requestId'] = id;
  response.set('X-Request-Id', id);
  next();
};

/** The id of the request that is answered. Only behind `giveRequestId`. */
export const requestIdOf = (response: Response): string => response.locals['requestId'] as string;
