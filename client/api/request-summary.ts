import { SummaryAnswer } from '../../shared/schemas/api';
import type { BoardSnapshot } from '../../shared/schemas/snapshot';
import type { BoardSummary } from '../../shared/schemas/summary';
import { ApiError } from './api-error';
import { postJson, type RequestDependencies } from './post-json';

/** Enough for the largest board on a slow line, short enough that the browser's own computing is not missed. */
const TIMEOUT_MS = 15_000;
const TOKEN_WITHIN_MS = 5_000;

/** The part of Trello that a request needs: a token that says who calls from which board. */
export interface TokenSource {
  jwt(): Promise<string>;
}

/** Anonymous visitors get no token, and Trello may be late: both mean that the server cannot be asked. */
async function tokenFrom(source: TokenSource): Promise<string> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new ApiError('timeout', 'Trello gave no token in time')),
      TOKEN_WITHIN_MS,
    );
  });
  try {
    return await Promise.race([source.jwt(), late]);
  } catch (error) {
    if (error instanceof ApiError) throw error;
    throw new ApiError('token-missing', 'Trello gives no token here', { cause: error });
  } finally {
    clearTimeout(timer);
  }
}

/**
 * The server's summary of a board (`POST /api/v1/summary`).
 * Throws `ApiError`; when the caller aborts, the signal's own reason.
 */
export async function requestSummary(
  source: TokenSource,
  snapshot: BoardSnapshot,
  signal?: AbortSignal,
  dependencies: RequestDependencies = { fetch: (...args) => fetch(...args), timeoutMs: TIMEOUT_MS },
): Promise<BoardSummary> {
  const token = await tokenFrom(source);
  signal?.throwIfAborted();
  return postJson('/api/v1/summary', { token, body: snapshot, answer: SummaryAnswer, signal }, dependencies);
}
