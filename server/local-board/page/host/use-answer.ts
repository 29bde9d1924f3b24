import { useEffect, useState } from 'preact/hooks';
import { useSession } from '../session';
import { useValue } from '../state/use-value';
import type { Answer } from './host';
import type { Place } from './place';

interface Shape<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false };
}

/** Milliseconds of quiet after a change of the board before a capability is asked again, as Trello waits. */
const QUIET = 500;

/**
 * What the Power-Up answers to a capability at a place; null until it does. Asked again some time after the board changed, where
 * `follows` says so.
 */
export function useAnswer<T>(
  capability: string,
  place: Place,
  shape: Shape<T>,
  follows: boolean,
): Answer<T> | null {
  const { host, store } = useSession();
  const state = useValue(host.state);
  const [answer, setAnswer] = useState<Answer<T> | null>(null);
  const [changes, setChanges] = useState(0);
  const { idCard, idList } = place;

  useEffect(() => {
    if (!follows) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = store.board.watch(() => {
      clearTimeout(timer);
      timer = setTimeout(() => setChanges((n) => n + 1), QUIET);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [store, follows]);

  useEffect(() => {
    if (state !== 'ready' || !host.has(capability)) return;
    let wanted = true;
    void host.keepAsking(capability, { idCard, idList }, shape).then((next) => {
      if (wanted && next) setAnswer(next);
    });
    return () => {
      wanted = false;
    };
  }, [host, state, capability, idCard, idList, shape, changes]);

  useEffect(() => answer?.keep(), [answer]);

  return answer;
}
