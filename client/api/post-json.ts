import * as z from 'zod/mini';
import { Problem } from '../../shared/schemas/api';
import { ApiError } from './api-error';

/** What a request needs from its surroundings. */
export interface RequestDependencies {
  readonly fetch: typeof fetch;
  /** Milliseconds from sending until the whole answer is there. */
  readonly timeoutMs: number;
}

/**
 * Sends JSON with a bearer token and parses the answer's shape. Throws `ApiError` for every failure of network, server or
 * answer, and the signal's own reason when the caller aborts.
 */
export async function postJson<S extends z.core.$ZodType>(
  path: string,
  request: {
    readonly token: string;
    readonly body: unknown;
    readonly answer: S;
    readonly signal?: AbortSignal | undefined;
  },
  { fetch, timeoutMs }: RequestDependencies,
): Promise<z.output<S>> {
  const late = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { authorization: `Bearer ${request.token}`, 'content-type': 'application/json' },
      body: JSON.stringify(request.body),
      signal: request.signal ? AbortSignal.any([late, request.signal]) : late,
      credentials: 'omit',
    });
    return parseAnswer(response, await response.text(), request.answer);
  } catch (error) {
    if (error instanceof ApiError) throw error;
    request.signal?.throwIfAborted();
    if (late.aborted)
      throw new ApiError('timeout', `No answer within ${timeoutMs / 1_000} s`, { cause: error });
    throw new ApiError('offline', 'The server could not be reached', { cause: error });
  }
}

function parseAnswer<S extends z.core.$ZodType>(response: Response, text: string, answer: S): z.output<S> {
  const json = parseJson(text);
  if (!response.ok) {
    const problem = Problem.safeParse(json);
    if (problem.success) throw new ApiError(problem.data.code, problem.data.detail);
    throw new ApiError('bad-answer', `The server answered ${response.status} without saying why`);
  }
  const parsed = z.safeParse(answer, json);
  if (!parsed.success) throw new ApiError('bad-answer', 'The answer does not have the expected shape');
  return parsed.data;
}

/** Undefined for anything that is no JSON, such as the HTML page of a proxy. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
