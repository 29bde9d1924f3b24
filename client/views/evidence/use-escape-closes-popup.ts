import { useEffect } from 'preact/hooks';
import { useServices } from '../../services';

/** Escape closes the popup. Trello does not hear keys that are pressed inside our frame. */
export function useEscapeClosesPopup(): void {
  const { port } = useServices();
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      // A popup that stays open can still be closed with Trello's own button.
      port.closePopup().catch(() => undefined);
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [port]);
}
