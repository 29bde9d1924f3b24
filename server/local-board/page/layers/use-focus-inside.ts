import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** The first of these in a layer takes the focus when nothing in it asks for it. */
const FOCUSABLE = 'button:not([disabled]), [href], input, select, textarea, iframe, [tabindex="0"]';

/**
 * Moves the focus into a layer when it opens, and back where it was when it goes.
 * @param otherwise where to, when what had the focus is gone by then
 */
export function useFocusInside(layer: RefObject<HTMLElement>, otherwise: () => HTMLElement | null): void {
  useLayoutEffect(() => {
    const before = document.activeElement;
    const first =
      layer.current?.querySelector<HTMLElement>('[data-autofocus]') ??
      layer.current?.querySelector<HTMLElement>(FOCUSABLE);
    first?.focus();
    return () => {
      // Only after this drawing is the layer beneath open to the keyboard again.
      setTimeout(() => {
        const back =
          before instanceof HTMLElement && before !== document.body && before.isConnected ? before : null;
        (back ?? otherwise())?.focus();
      }, 0);
    };
  }, []);
}
