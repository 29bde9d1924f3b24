import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Anchor } from '../layers/layer';

/** Pixels that stay free at every edge of the window. */
const MARGIN = 8;

interface Corner {
  readonly left: number;
  readonly top: number;
}

/** The lower left corner of what the popup hangs at. */
function cornerOf(anchor: Anchor): Corner {
  if (!('element' in anchor)) return { left: anchor.x, top: anchor.y };
  const { left, bottom } = anchor.element.getBoundingClientRect();
  return { left, top: bottom + 4 };
}

/** The corner moved so far into the window that the popup fits. */
function fitted(corner: Corner, width: number, height: number): Corner {
  const within = (wanted: number, size: number, room: number) =>
    Math.max(MARGIN, Math.min(wanted, room - size - MARGIN));
  return {
    left: within(corner.left, width, window.innerWidth),
    top: within(corner.top, height, window.innerHeight),
  };
}

/** Keeps a popup at its anchor and inside of the window, also when it grows. */
export function usePopupPosition(box: RefObject<HTMLElement>, anchor: Anchor): { left: string; top: string } {
  const [corner, setCorner] = useState<Corner>({ left: MARGIN, top: MARGIN });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const hangsAt = cornerOf(anchor);
    const place = () => {
      const next = fitted(hangsAt, element.offsetWidth, element.offsetHeight);
      setCorner((old) => (old.left === next.left && old.top === next.top ? old : next));
    };
    place();
    const observer = new ResizeObserver(place);
    observer.observe(element);
    window.addEventListener('resize', place);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', place);
    };
  }, [box, anchor]);
  return { left: `${corner.left}px`, top: `${corner.top}px` };
}
