import type { ErrorRequestHandler } from 'express';
import { MAX_BOARD_FILE } from './contract';
import { LocalError } from './local-error';

/** What express's body parsers say of a body, in our words. */
function fromBodyParser(error: unknown): LocalError | null {
  const type = typeof error === 'object' && error !== null && 'type' in error ? error.type : null;
  if (type === 'entity.parse.failed') {
    return new LocalError('body-not-json', 'The body is not JSON. Nothing was changed.');
  }
  if (type !== 'entity.too.large') return null;
  const most = `${MAX_BOARD_FILE / 1024 / 1024} MB for a board file and 1 MB for anything else`;
  return new LocalError(
    'body-too-large',
    `This is more than the local board takes: ${most}. Nothing was changed.`,
  );
}

/** Answers every error of the local board's routes as problem details. What is not a refusal of ours is logged, not shown. */
export function answerErrors(log: (error: unknown) => void): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    const known = error instanceof LocalError ? error : fromBodyParser(error);
    if (known === null) log(error);
    const answer = known ?? new LocalError('internal', 'Something failed; the terminal says what.');
    response.status(answer.status).type('application/problem+json').send(JSON.stringify(answer.toProblem()));
  };
}
