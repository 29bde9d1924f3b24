import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Item } from '../../../shared/schemas/item';
import type { BoardSnapshot } from '../../../shared/schemas/snapshot';
import { useRenderSignal } from '../../hooks/use-render-signal';
import { useServices } from '../../services';
import { readBoardSnapshot, type UnreadableCard } from '../../trello/read-board';

export type BoardReading =
  | { readonly state: 'reading'; readonly done: number; readonly of: number | null }
  | { readonly state: 'failed' }
  | {
      readonly state: 'read';
      readonly snapshot: BoardSnapshot;
      readonly unreadable: readonly UnreadableCard[];
      /** The board changed and could not be read again: what is shown may be out of date. */
      readonly outdated: boolean;
    };

/** The board, and how to say that a card of it was saved. */
export interface ReadBoard {
  readonly reading: BoardReading;
  /** Takes in what a save has just read, so that nobody waits until the whole board was read again. */
  saved(idCard: string, item: Item): void;
  again(): void;
}

type Items = ReadonlyMap<string, Item>;

const withItems = (snapshot: BoardSnapshot, items: Items): BoardSnapshot => ({
  ...snapshot,
  cards: snapshot.cards.map((card) => ({ ...card, item: items.get(card.id) ?? card.item })),
});

/** Milliseconds from a change to reading the board again: Trello tells of each change of a burst. */
const SETTLE = 400;

/** What Trello says first, when it shows the view: the board is being read by then, and that is not to be done twice. */
const FIRST_SHOWN = 1;

/**
 * Reads the board when the view opens, when Trello says that something changed, and on request. What is shown stays until the newer
 * one is there. A change while the board is being read has it read once more afterwards.
 */
export function useBoard(): ReadBoard {
  const { port } = useServices();
  const changes = useRenderSignal();
  const [round, setRound] = useState(0);
  const [reading, setReading] = useState<BoardReading>({ state: 'reading', done: 0, of: null });
  const underWay = useRef(false);
  const changedMeanwhile = useRef(false);
  /** Saved since the reading under way began, which may have read these cards before. */
  const savedMeanwhile = useRef(new Map<string, Item>());
  const again = useCallback(() => {
    setReading((now) => (now.state === 'failed' ? { state: 'reading', done: 0, of: null } : now));
    setRound((n) => n + 1);
  }, []);

  useEffect(() => {
    const abort = new AbortController();
    const { signal } = abort;
    underWay.current = true;
    savedMeanwhile.current = new Map();
    const progress = (done: number, of: number) =>
      setReading((now) => (now.state === 'read' ? now : { state: 'reading', done, of }));

    readBoardSnapshot(port, progress, signal)
      .then(
        ({ snapshot, unreadable }) => {
          if (signal.aborted) return;
          const newest = withItems(snapshot, savedMeanwhile.current);
          setReading({ state: 'read', snapshot: newest, unreadable, outdated: false });
        },
        () => {
          if (signal.aborted) return;
          setReading((now) => (now.state === 'read' ? { ...now, outdated: true } : { state: 'failed' }));
        },
      )
      .finally(() => {
        if (signal.aborted) return;
        underWay.current = false;
        if (changedMeanwhile.current) again();
        changedMeanwhile.current = false;
      });
    return () => abort.abort();
  }, [port, round, again]);

  useEffect(() => {
    if (changes === 0) return;
    if (underWay.current) {
      changedMeanwhile.current = changes > FIRST_SHOWN;
      return;
    }
    const timer = setTimeout(again, SETTLE);
    return () => clearTimeout(timer);
  }, [changes, again]);

  const saved = useCallback((idCard: string, item: Item) => {
    savedMeanwhile.current.set(idCard, item);
    setReading((now) =>
      now.state === 'read' ? { ...now, snapshot: withItems(now.snapshot, new Map([[idCard, item]])) } : now,
    );
  }, []);

  return { reading, saved, again };
}
