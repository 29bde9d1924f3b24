import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Focuses the element when its component is first drawn: what had the focus before is gone by then. */
export function useFocusAtStart<E extends HTMLElement>(): RefObject<E> {
  const ref = useRef<E>(null);
  useLayoutEffect(() => ref.current?.focus(), []);
  return ref;
}
