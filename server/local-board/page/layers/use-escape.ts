import { useEffect } from 'preact/hooks';
import type { Screen } from './screen';

/** Closes what lies on top. Leaving a field first saves what was typed in it. */
function closeTopmost(screen: Screen): void {
  const { popups, modal, card } = screen.layers.get();
  if (popups.length > 0) return screen.closePopups();
  if (modal) return screen.closeModal();
  if (card === null) return;
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  screen.hideCard();
}

/** Escape closes the topmost layer, wherever the focus is: what had it may be gone by then. */
export function useEscape(screen: Screen): void {
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.isComposing) closeTopmost(screen);
    };
    window.addEventListener('keydown', close);
    return () => window.removeEventListener('keydown', close);
  }, [screen]);
}
