import { useEffect } from 'preact/hooks';
import { useServices } from '../services';

/** Escape closes the modal, unless something inside took the key for itself. Trello does not hear keys pressed inside our frame. */
export function useEscapeClosesModal(): void {
  const { port } = useServices();
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
      // A modal that stays open can still be closed with Trello's own button.
      port.closeModal().catch(() => undefined);
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [port]);
}
