import type { LocalProblem, LocalProblemCode } from './contract';

const KINDS: Readonly<Record<LocalProblemCode, { readonly status: number; readonly title: string }>> = {
  'other-origin': { status: 403, title: 'Not from this board' },
  'may-not-write': { status: 403, title: 'This member may only read' },
  'not-signed-in': { status: 403, title: 'Nobody is signed in' },
  'body-not-json': { status: 400, title: 'The request is not JSON' },
  'body-invalid': { status: 400, title: 'The request has a fault' },
  'body-too-large': { status: 413, title: 'The request is too large' },
  'not-a-board': { status: 422, title: 'This is not a Trello board' },
  'not-found': { status: 404, title: 'Not here' },
  internal: { status: 500, title: 'The local board failed' },
};

/** A refusal of the local board's routes: `message` says what happened and what to do, and is shown to whoever asked. */
export class LocalError extends Error {
  constructor(
    readonly code: LocalProblemCode,
    detail: string,
  ) {
    super(detail);
    this.name = 'LocalError';
  }

  get status(): number {
    return KINDS[this.code].status;
  }

  toProblem(): LocalProblem {
    const { status, title } = KINDS[this.code];
    return { type: 'about:blank', title, status, detail: this.message, code: this.code };
  }
}
