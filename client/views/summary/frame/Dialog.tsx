import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useEscapeCloses } from '../../../hooks/use-escape-closes';
import { messages } from '../messages';
import './dialog.css';

export interface DialogProps {
  readonly heading: ComponentChildren;
  /** At the side of the page, for what explains it; else in its middle. */
  readonly side?: boolean;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** What lies above the page until it is closed: by its button, by Escape, by a click beside it. The focus returns to where it was. */
export function Dialog({ heading, side = false, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEscapeCloses(true, dialog, onClose);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // The browser gives the focus back only when it is told to close.
    return () => element?.close();
  }, []);
  return (
    <dialog
      class="dialog"
      data-side={side}
      ref={dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div class="dialog-body">
        <header class="dialog-head">
          <h2 id={id}>{heading}</h2>
          <button type="button" class="button dialog-close" aria-label={messages().close} onClick={onClose}>
            ✕
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
