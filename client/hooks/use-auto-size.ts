import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { useServices } from '../services';

/** Smaller changes of height are left alone: each answer of Trello's resizes the element that is observed. */
const THRESHOLD = 2;

/**
 * Keeps Trello's frame around the view as high as the element. For frames that grow with their content (card-back section,
 * popup); the element must not take its height from the frame.
 */
export function useAutoSize(ref: RefObject<HTMLElement>): void {
  const { port } = useServices();
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    let last = -Infinity;
    const fit = () => {
      const height = element.scrollHeight;
      if (Math.abs(height - last) <= THRESHOLD) return;
      last = height;
      // A frame of the wrong height is no reason to fail: it then scrolls.
      port.sizeTo(element).catch(() => undefined);
    };
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    return () => observer.disconnect();
  }, [port, ref]);
}
