import type { ComponentChildren } from 'preact';
import { useSession } from '../session';

/** Opens a menu of the board's own at the button that was pressed; on top of the one that is open, where there is one. */
export function useMenu() {
  const { screen } = useSession();
  return (anchor: Element, title: string, render: () => ComponentChildren): void => {
    const menu = {
      title,
      anchor: { element: anchor },
      place: {},
      content: { type: 'own', render },
      closed: null,
    } as const;
    const { popups } = screen.layers.get();
    const top = popups.at(-1);
    if (!top) return screen.openPopup(menu);
    screen.pushPopup({ ...menu, anchor: top.anchor });
  };
}
