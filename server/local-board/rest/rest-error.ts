import type { ErrorRequestHandler } from 'express';

/** A refusal in the way of Trello's REST API: a status and a line of plain text, or for a limit an object. */
export class RestError extends Error {
  override readonly name = 'RestError';

  constructor(
    readonly status: number,
    readonly body: string | { readonly error: string; readonly message: string },
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(typeof body === 'string' ? body : body.message);
  }
}

/** Express's own faults of the caller: a body that cannot be read, an address that cannot be decoded. */
const statusOf = (error: unknown): number =>
  typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number'
    ? error.status
    : 500;

/** Answers every error of the REST routes. What is not a refusal is logged, not shown. */
export function answerRestErrors(log: (error: unknown) => void): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    if (!(error instanceof RestError)) {
      const status = statusOf(error);
      if (status >= 500) log(error);
      response
        .status(status)
        .type('text')
        .send(status >= 500 ? 'internal server error' : 'invalid request');
      return;
    }
    response.status(error.status).set(error.headers);
    if (typeof error.body === 'string') response.type('text').send(error.body);
    else response.json(error.body);
  };
}
