import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** What is open, outermost first. */
const open: { readonly element: RefObject<HTMLElement>; readonly close: () => void }[] = [];

/** Wherever the focus is, and before those who close the whole page. What stands in a hidden tab is not seen and stays. */
function closeInnermost(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.isComposing) return;
  const innermost = [...open].reverse().find(({ element }) => element.current?.closest('[hidden]') === null);
  if (!innermost) return;
  event.preventDefault();
  innermost.close();
}

/**
 * While `isOpen`, Escape closes this: of several such things the one that was opened last, and each before the modal.
 *
 * @param element what is closed, or what it stands in: it must not be hidden itself
 */
export function useEscapeCloses(isOpen: boolean, element: RefObject<HTMLElement>, close: () => void): void {
  const current = useRef(close);
  current.current = close;
  useLayoutEffect(() => {
    if (!isOpen) return;
    const entry = { element, close: () => current.current() };
    if (open.push(entry) === 1) document.addEventListener('keydown', closeInnermost, { capture: true });
    return () => {
      open.splice(open.indexOf(entry), 1);
      if (open.length === 0) document.removeEventListener('keydown', closeInnermost, { capture: true });
    };
  }, [isOpen, element]);
}
