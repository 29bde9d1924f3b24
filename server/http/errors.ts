import type { ErrorCode, Problem } from '../../shared/schemas/api';

/** What each code means to HTTP, and its title in one line. */
const MEANINGS: Readonly<Record<ErrorCode, { readonly status: number; readonly title: string }>> = {
  'token-missing': { status: 401, title: 'No token' },
  'token-invalid': { status: 401, title: 'The token is not valid' },
  'token-expired': { status: 401, title: 'The token has expired' },
  'token-other-plugin': { status: 403, title: 'The token is for another Power-Up' },
  'token-other-board': { status: 403, title: 'The token is for another board' },
  'keys-unavailable': { status: 503, title: 'Tokens cannot be checked now' },
  'body-not-json': { status: 400, title: 'The body is not JSON' },
  'body-invalid': { status: 400, title: 'The body has the wrong shape' },
  'body-too-large': { status: 413, title: 'The body is too large' },
  'not-found': { status: 404, title: 'Nothing here' },
  'method-not-allowed': { status: 405, title: 'Not with this method' },
  internal: { status: 500, title: 'Something went wrong here' },
};

/** A fault in a body: where it is, and what is wrong there. */
export interface Fault {
  readonly path: string;
  readonly message: string;
}

/** A no that the caller may hear. `detail` is written for the caller and holds nothing secret; the cause is for the log. */
export class HttpError extends Error {
  readonly code: ErrorCode;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly faults: readonly Fault[];

  constructor(
    code: ErrorCode,
    detail: string,
    more: {
      readonly headers?: Readonly<Record<string, string>>;
      readonly faults?: readonly Fault[];
      readonly cause?: unknown;
    } = {},
  ) {
    super(detail, { cause: more.cause });
    this.name = 'HttpError';
    this.code = code;
    this.status = MEANINGS[code].status;
    this.headers = more.headers ?? {};
    this.faults = more.faults ?? [];
  }
}

/** The one shape in which every error leaves the server (RFC 9457). */
export function problemOf(error: HttpError): Problem {
  return {
    type: `urn:canvas-signals:problem:${error.code}`,
    title: MEANINGS[error.code].title,
    status: error.status,
    detail: error.message,
    code: error.code,
    ...(error.faults.length > 0 ? { faults: [...error.faults] } : {}),
  };
}
