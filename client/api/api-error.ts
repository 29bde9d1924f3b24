import type { ErrorCode } from '../../shared/schemas/api';

/** Why the server's answer could not be had: never reached, too late, not ours, or one of its own codes. */
export type ApiErrorCode = 'offline' | 'timeout' | 'bad-answer' | ErrorCode;

/** Every way in which a request to our server fails. Views choose their words by `code`; `message` is for the curious. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    readonly code: ApiErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
