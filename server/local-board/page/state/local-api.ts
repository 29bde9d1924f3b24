import * as z from 'zod/mini';
import { BoardAnswer, LOCAL_HEADER, LocalProblem, Sample, Setup, type Change } from '../../contract';

/** The server said no, or did not answer. `message` says what happened and what to do. */
export class LocalApiError extends Error {
  override readonly name = 'LocalApiError';
}

/** The routes of the local board's server (contract.ts). Every call throws LocalApiError. */
export interface LocalApi {
  setup(): Promise<Setup>;
  board(): Promise<BoardAnswer>;
  /** Gives the board's version after the change. */
  change(change: Change, page: string, idMember: string): Promise<number>;
  samples(): Promise<Sample[]>;
  openSample(name: string): Promise<BoardAnswer>;
  /** Opens an export in place of the board. */
  importBoard(file: Blob): Promise<BoardAnswer>;
  /** The board in Trello's form. */
  exportBoard(): Promise<Blob>;
  jwt(claims: { idMember: string; state?: string; idCard?: string }): Promise<string>;
}

/** Where the browser downloads the board in Trello's form, under a name that the server gives it. */
export const EXPORT_ADDRESS = '/local-board/export';

const NO_ANSWER = 'The local board’s server does not answer. Start it again, then reload this page.';

async function problemOf(response: Response): Promise<LocalApiError> {
  const problem = LocalProblem.safeParse(await response.json().catch(() => null));
  return new LocalApiError(problem.success ? problem.data.detail : `${NO_ANSWER} (${response.status})`);
}

export function createLocalApi(fetch: typeof window.fetch): LocalApi {
  async function call(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = { [LOCAL_HEADER]: '1', ...init.headers };
    const response = await fetch(`/local-board${path}`, { ...init, headers }).catch(() => {
      throw new LocalApiError(NO_ANSWER);
    });
    if (!response.ok) throw await problemOf(response);
    return response;
  }

  async function read<T extends z.core.$ZodType>(shape: T, path: string, init?: RequestInit) {
    const response = await call(path, init);
    const parsed = z.safeParse(shape, await response.json().catch(() => null));
    if (!parsed.success)
      throw new LocalApiError('The server answered with something else. Reload this page.');
    return parsed.data;
  }

  const post = (body: unknown): RequestInit => ({
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });

  return {
    setup: () => read(Setup, '/setup'),
    board: () => read(BoardAnswer, '/board'),
    change: async (change, page, idMember) => {
      const { version } = await read(
        z.object({ version: z.number() }),
        '/changes',
        post({ change, page, idMember }),
      );
      return version;
    },
    samples: () => read(z.array(Sample), '/samples'),
    openSample: (name) => read(BoardAnswer, `/samples/${encodeURIComponent(name)}`, { method: 'POST' }),
    importBoard: (file) =>
      read(BoardAnswer, '/import', {
        method: 'POST',
        headers: { 'Content-Type': 'application/octet-stream' },
        body: file,
      }),
    exportBoard: async () => (await call('/export')).blob(),
    jwt: async (claims) => (await read(z.object({ jwt: z.string() }), '/jwt', post(claims))).jwt,
  };
}
