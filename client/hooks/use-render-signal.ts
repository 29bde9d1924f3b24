import { useEffect, useState } from 'preact/hooks';
import { useServices } from '../services';
import type { TrelloPort } from '../trello/port';

/** Trello knows one listener per window, views may have several components that re-read: they share it. */
const listeners = new WeakMap<TrelloPort, Set<() => void>>();

function listenersOf(port: TrelloPort): Set<() => void> {
  const known = listeners.get(port);
  if (known) return known;
  const created = new Set<() => void>();
  listeners.set(port, created);
  port.onRender(() => {
    for (const listener of created) listener();
  });
  return created;
}

/**
 * A number that grows whenever Trello says that the card's or the board's data may have changed, the view's own writes included.
 * Put it among an effect's dependencies to read again.
 */
export function useRenderSignal(): number {
  const { port } = useServices();
  const [count, setCount] = useState(0);
  useEffect(() => {
    const all = listenersOf(port);
    const listener = () => setCount((n) => n + 1);
    all.add(listener);
    return () => void all.delete(listener);
  }, [port]);
  return count;
}
