import { useEffect, useState } from 'preact/hooks';
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
  | { readonly state: 'failed' }
  | { readonly state: 'shown'; readonly shown: ShownSummary; readonly refreshing: boolean };

/** The same summary with the same code, here. Loaded only when it is needed: it is most of the domain. */
async function computeHere(snapshot: BoardSnapshot, asOf: string): Promise<BoardSummary> {
  const { summariseBoard } = await import('../../../shared/summary/summarise-board');
  return summariseBoard(snapshot, { asOf });
}

async function summarise(services: Services, snapshot: BoardSnapshot, signal: AbortSignal) {
  try {
    const summary = await services.requestSummary(snapshot, signal);
    return { summary, inBrowser: null };
  } catch (error) {
    signal.throwIfAborted();
    const inBrowser = error instanceof ApiError ? error.code : 'offline';
    return { summary: await computeHere(snapshot, services.today()), inBrowser };
  }
}

/** Milliseconds of quiet before the board is read again after a change: Trello tells of each change of a burst. */
const SETTLE = 400;

/**
 * Reads the board and has it summarised: when the view opens, when Trello says that something changed, and on request. What is
 * shown stays until the newer one is there.
 */
export function useSummary(): { readonly reading: SummaryState; readonly again: () => void } {
  const services = useServices();
  const changes = useRenderSignal();
  const [attempt, setAttempt] = useState(0);
  const [reading, setReading] = useState<SummaryState>({ state: 'reading', done: 0, of: null });

  useEffect(() => {
    const abort = new AbortController();
    const { signal } = abort;
    setReading((now) =>
      now.state === 'shown' ? { ...now, refreshing: true } : { state: 'reading', done: 0, of: null },
    );
    const progress = (done: number, of: number) =>
      setReading((now) => (now.state === 'shown' ? now : { state: 'reading', done, of }));

    async function read(): Promise<void> {
      const { snapshot, unreadable } = await readBoardSnapshot(services.port, progress, signal);
      const { summary, inBrowser } = await summarise(services, snapshot, signal);
      signal.throwIfAborted();
      setReading({ state: 'shown', shown: { summary, snapshot, unreadable, inBrowser }, refreshing: false });
    }
    const timer = setTimeout(
      () => {
        read().catch(() => {
          if (signal.aborted) return;
          setReading((now) => (now.state === 'shown' ? { ...now, refreshing: false } : { state: 'failed' }));
        });
      },
      changes === 0 ? 0 : SETTLE,
    );
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [services, changes, attempt]);

  return { reading, again: () => setAttempt((n) => n + 1) };
}
