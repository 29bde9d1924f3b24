import type { ErrorRequestHandler } from 'express';
import { HttpError, problemOf } from './errors';
import { faultInLog } from './fault-in-log';
import type { Log } from './log';
import { requestIdOf } from './request-id';

/** What Express's own body parser throws. */
interface BodyParserError {
  readonly type: string;
  readonly limit?: number;
}

const isBodyParserError = (error: unknown): error is BodyParserError =>
  error instanceof Error && 'type' in error && typeof error.type === 'string';

const inMegabytes = (bytes: number) => `${Math.round(bytes / 1_000_000)} MB`;

/** The body parser's complaints in our words. */
function ofBodyParser(error: BodyParserError): HttpError | null {
  switch (error.type) {
    case 'entity.too.large':
      return new HttpError(
        'body-too-large',
        `The body is larger than ${inMegabytes(error.limit ?? 0)}, which no board needs. Send only open lists and cards.`,
      );
    case 'entity.parse.failed':
      return new HttpError(
        'body-not-json',
        'The body cannot be read as JSON. Send a board snapshot as JSON.',
      );
    case 'encoding.unsupported':
    case 'charset.unsupported':
      return new HttpError('body-not-json', 'The body must be JSON in UTF-8, plain or compressed with gzip.');
    case 'request.aborted':
    case 'request.size.invalid':
      return new HttpError('body-not-json', 'The body ended before it was complete. Send it again.');
    default:
      return null;
  }
}

/** The fault of the caller's that Express's parts name by a status alone: bytes that do not unpack, a version that is gone. */
function ofStatus(error: unknown): HttpError | null {
  if (!(error instanceof Error) || !('status' in error)) return null;
  if (typeof error.status !== 'number' || error.status < 400 || error.status >= 500) return null;
  const isPacking = 'code' in error && String(error.code).startsWith('Z_');
  return isPacking
    ? new HttpError('body-not-json', 'The body says that it is compressed, but cannot be unpacked.')
    : new HttpError('not-found', 'There is nothing at this address in the form that was asked for.');
}

/** Any error as one that the caller may hear. */
function asHttpError(error: unknown): HttpError {
  if (error instanceof HttpError) return error;
  const known = (isBodyParserError(error) ? ofBodyParser(error) : null) ?? ofStatus(error);
  if (known) return known;
  // A path such as /%ff: Express cannot decode it, so nothing can be there.
  if (error instanceof URIError) return new HttpError('not-found', 'There is nothing at this address.');
  return new HttpError(
    'internal',
    'The server failed on this request. Nothing was stored. Try again in a moment.',
    {
      cause: error,
    },
  );
}

/** The only place that turns an error into an answer. Faults of the server are logged, those of the caller are not. */
export function handleErrors(log: Log): ErrorRequestHandler {
  // Express knows an error handler by its four parameters.
  return (error: unknown, _request, response, _next) => {
    const answer = asHttpError(error);
    if (answer.status >= 500) {
      const { code, cause } = answer;
      // Errors with a code of their own come from the server's surroundings, not from what a caller sent.
      const fault = code === 'internal' ? faultInLog(cause) : { error: String(cause ?? answer) };
      log.error('request failed', { id: requestIdOf(response), code, ...fault });
    }
    if (response.headersSent) {
      response.destroy();
      return;
    }
    response.status(answer.status).set(answer.headers).type('application/problem+json');
    response.send(JSON.stringify(problemOf(answer)));
  };
}
