import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** The first row that is drawn, and the one after the last. */
export interface RowWindow {
  readonly from: number;
  readonly to: number;
}

/** Rows drawn beyond each edge, so that the next ones are there when the focus moves to them. */
const BEYOND = 8;
/** What a box without a layout shows (a test, a tab that was never shown). */
const WITHOUT_LAYOUT = 600;

/**
 * Which rows of a long list lie in the scrolled box, give or take a few. All rows are equally high, so this takes a division and no
 * library that measures them.
 *
 * @param rowHeight pixels
 */
export function useRowWindow(box: RefObject<HTMLElement>, rows: number, rowHeight: number): RowWindow {
  const [window, setWindow] = useState<RowWindow>({ from: 0, to: Math.min(rows, 2 * BEYOND) });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    function look(): void {
      if (!element) return;
      const first = Math.floor(element.scrollTop / rowHeight);
      const shown = Math.ceil((element.clientHeight || WITHOUT_LAYOUT) / rowHeight);
      const from = Math.max(0, Math.min(first, rows - shown) - BEYOND);
      const to = Math.min(rows, first + shown + BEYOND);
      setWindow((now) => (now.from === from && now.to === to ? now : { from, to }));
    }
    look();
    element.addEventListener('scroll', look, { passive: true });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      observer.disconnect();
    };
  }, [box, rows, rowHeight]);
  return window;
}
