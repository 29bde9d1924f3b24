import type { RequestHandler } from 'express';
import { HttpError } from './errors';

/** Stands behind a path's handlers and names the methods that the path does know. */
export function onlyMethods(...methods: readonly string[]): RequestHandler {
  const allow = methods.join(', ');
  return () => {
    throw new HttpError('method-not-allowed', `This address answers to ${allow} only.`, {
      headers: { Allow: allow },
    });
  };
}
