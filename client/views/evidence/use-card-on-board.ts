import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Item } from '../../../shared/schemas/item';
import { useRenderSignal } from '../../hooks/use-render-signal';
import { useServices } from '../../services';
import type { Room } from '../../trello/card-store';
import { readCardOnBoard, readFailureOf, type CardOnBoard, type ReadFailure } from './read-card-on-board';

/** `lost` says that the last attempt to read again failed: what is shown may be out of date. */
export type CardReading =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly reason: ReadFailure }
  | { readonly state: 'read'; readonly at: CardOnBoard; readonly lost: ReadFailure | null };

/** How many parts of what is stored cannot be read. A save leaves them as they are. */
const keptOn = ({ data }: CardOnBoard) => (data.state === 'unreadable' ? 0 : (data.kept ?? 0));

/**
 * The card as stored, read again whenever Trello says that something changed. `saved` takes in what a save has just read, so that
 * the view does not wait, and reads once more: others may have written since. `again` repeats a failed reading.
 */
export function useCardOnBoard(idCard: string): {
  readonly reading: CardReading;
  readonly saved: (saved: { readonly item: Item; readonly room: Room }) => void;
  readonly again: () => void;
} {
  const services = useServices();
  const renderSignal = useRenderSignal();
  const [attempt, setAttempt] = useState(0);
  const [reading, setReading] = useState<CardReading>({ state: 'loading' });

  useEffect(() => {
    let wanted = true;
    readCardOnBoard(services, idCard).then(
      (at) => {
        if (wanted) setReading({ state: 'read', at, lost: null });
      },
      (error: unknown) => {
        if (!wanted) return;
        const reason = readFailureOf(error);
        setReading((now) => (now.state === 'read' ? { ...now, lost: reason } : { state: 'failed', reason }));
      },
    );
    return () => {
      wanted = false;
    };
  }, [services, idCard, renderSignal, attempt]);

  const saved = useCallback(({ item, room }: { readonly item: Item; readonly room: Room }) => {
    setReading((now) =>
      now.state === 'read'
        ? { ...now, at: { ...now.at, data: { state: 'ok', item, kept: keptOn(now.at) }, room }, lost: null }
        : now,
    );
    setAttempt((n) => n + 1);
  }, []);

  const again = useCallback(() => {
    setReading((now) => (now.state === 'failed' ? { state: 'loading' } : now));
    setAttempt((n) => n + 1);
  }, []);

  return { reading, saved, again };
}
