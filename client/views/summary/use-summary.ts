import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { BoardSnapshot } from '../../../shared/schemas/snapshot';
import type { BoardSummary } from '../../../shared/schemas/summary';
import { ApiError, type ApiErrorCode } from '../../api/api-error';
import { useRenderSignal } from '../../hooks/use-render-signal';
import { useServices, type Services } from '../../services';
import { readBoardSnapshot, type UnreadableCard } from '../../trello/read-board';

/** A summary, and where it was computed. */
export interface ShownSummary {
  readonly summary: BoardSummary;
  readonly snapshot: BoardSnapshot;
  readonly unreadable: readonly UnreadableCard[];
  /** Why the server did not compute it; null when it did. */
  readonly inBrowser: ApiErrorCode | null;
}

export type SummaryState =
  | { readonly state: 'reading'; readonly done: number; readonly of: number | null }
  | { readonly state: 'failed'; readonly reason: 'noAnswer' | 'notComputed' }
  | {
      readonly state: 'shown';
      readonly shown: ShownSummary;
      /** Whether the board is being read again, or could not be: what is shown may then be out of date. */
      readonly refresh: 'none' | 'underWay' | 'failed';
    };

/**
 * The same summary with the same code, here. It is most of the domain, so it is no part of the first script; but it comes from the
 * server that it stands in for, so it is fetched while the board is read and not when that server no longer answers.
 */
const loadDomain = () => import('../../../shared/summary/summarise-board');

/** Nothing was computed: the server did not, and what would compute here could not be fetched from it. */
export class NotComputed extends Error {
  override readonly name = 'NotComputed';
}

async function computeHere(
  domain: ReturnType<typeof loadDomain>,
  snapshot: BoardSnapshot,
  asOf: string,
): Promise<BoardSummary> {
  const { summariseBoard } = await domain.catch((cause: unknown) => {
    throw new NotComputed('The domain could not be loaded', { cause });
  });
  return summariseBoard(snapshot, { asOf });
}

/** Reads the board and has it summarised, by the server or else here. */
async function readSummary(
  services: Services,
  onProgress: (done: number, of: number) => void,
  signal: AbortSignal,
): Promise<ShownSummary> {
  const domain = loadDomain();
  // Its failure matters only if the server fails as well.
  domain.catch(() => undefined);
  const { snapshot, unreadable } = await readBoardSnapshot(services.port, onProgress, signal);
  try {
    const summary = await services.requestSummary(snapshot, signal);
    return { summary, snapshot, unreadable, inBrowser: null };
  } catch (error) {
    signal.throwIfAborted();
    const inBrowser = error instanceof ApiError ? error.code : 'offline';
    const summary = await computeHere(domain, snapshot, services.today());
    return { summary, snapshot, unreadable, inBrowser };
  }
}

/** Milliseconds from a change to reading the board again: Trello tells of each change of a burst. */
const SETTLE = 400;

/** What Trello says first, when it shows the view: the board is being read by then, and that is not to be done twice. */
const FIRST_SHOWN = 1;

/**
 * Reads the board and has it summarised: when the view opens, when Trello says that something changed, and on request. What is
 * shown stays until the newer one is there. A change while the board is being read has it read once more afterwards: starting
 * over each time would never end on a board that others are working on.
 */
export function useSummary(): { readonly reading: SummaryState; readonly again: () => void } {
  const services = useServices();
  const changes = useRenderSignal();
  const [round, setRound] = useState(0);
  const [reading, setReading] = useState<SummaryState>({ state: 'reading', done: 0, of: null });
  const underWay = useRef(false);
  const changedMeanwhile = useRef(false);
  const again = useCallback(() => setRound((n) => n + 1), []);

  useEffect(() => {
    const abort = new AbortController();
    const { signal } = abort;
    underWay.current = true;
    setReading((now) =>
      now.state === 'shown' ? { ...now, refresh: 'underWay' } : { state: 'reading', done: 0, of: null },
    );
    const progress = (done: number, of: number) =>
      setReading((now) => (now.state === 'shown' ? now : { state: 'reading', done, of }));

    readSummary(services, progress, signal)
      .then(
        (shown) => !signal.aborted && setReading({ state: 'shown', shown, refresh: 'none' }),
        (error: unknown) => !signal.aborted && setReading((now) => afterFailure(now, error)),
      )
      .finally(() => {
        if (signal.aborted) return;
        underWay.current = false;
        if (changedMeanwhile.current) again();
        changedMeanwhile.current = false;
      });
    return () => abort.abort();
  }, [services, round, again]);

  useEffect(() => {
    if (changes === 0) return;
    if (underWay.current) {
      changedMeanwhile.current = changes > FIRST_SHOWN;
      return;
    }
    const timer = setTimeout(again, SETTLE);
    return () => clearTimeout(timer);
  }, [changes, again]);

  return { reading, again };
}

function afterFailure(now: SummaryState, error: unknown): SummaryState {
  if (now.state === 'shown') return { ...now, refresh: 'failed' };
  return { state: 'failed', reason: error instanceof NotComputed ? 'notComputed' : 'noAnswer' };
}
