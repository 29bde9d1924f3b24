import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Popup } from '../layers/layer';
import { useFocusInside } from '../layers/use-focus-inside';
import { Icon } from '../parts/Icon';
import { plainText } from '../parts/shown-text';
import { useSession } from '../session';
import { PopupBody } from './PopupBody';
import { usePopupPosition } from './use-popup-position';

/** The popup on top of the stack. A click beside it, or Escape, closes it. */
export function PopupLayer({ popup, stacked }: { popup: Popup; stacked: boolean }) {
  const { screen } = useSession();
  const box = useRef<HTMLDivElement>(null);
  const { anchor } = popup;
  const style = usePopupPosition(box, anchor);
  useFocusInside(box, () =>
    'element' in anchor && anchor.element instanceof HTMLElement ? anchor.element : null,
  );

  const first = useRef(true);
  // What comes on top within the popup takes the focus as a popup does that opens: a field, where it begins with one.
  useLayoutEffect(() => {
    const content = box.current;
    if (!first.current) {
      (content?.querySelector<HTMLElement>('[data-autofocus]') ?? content?.querySelector('button'))?.focus();
    }
    first.current = false;
  }, [popup.key]);

  return (
    <div class="popup-layer">
      <div class="popup-layer__outside" onPointerDown={screen.closePopups} />
      <div
        ref={box}
        class="popup"
        role="dialog"
        aria-modal="true"
        aria-labelledby="popup-title"
        style={style}
      >
        <header class="popup__head">
          {stacked && (
            <button type="button" class="icon-button" aria-label="Back" onClick={screen.popPopup}>
              <Icon name="back" />
            </button>
          )}
          <h2 id="popup-title" class="popup__title">
            <bdi>{plainText(popup.title)}</bdi>
          </h2>
          <button type="button" class="icon-button" aria-label="Close" onClick={screen.closePopups}>
            <Icon name="close" />
          </button>
        </header>
        <PopupBody key={popup.key} popup={popup} />
      </div>
    </div>
  );
}
