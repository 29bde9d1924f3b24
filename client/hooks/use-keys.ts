import { useLayoutEffect, useRef } from 'preact/hooks';

/** Keys, as `KeyboardEvent.key` names them, and what they do. */
export type Keys = Readonly<Record<string, () => void>>;

/** Where letters are text or choose something. */
const TYPING = 'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]';

/** Whether a key was meant for what has the focus, for the browser, or for a dialog that lies above the page. */
function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.altKey || event.ctrlKey || event.metaKey)
    return true;
  if (document.querySelector('dialog[open]') !== null) return true;
  return event.target instanceof Element && event.target.closest(TYPING) !== null;
}

/**
 * Single keys that work wherever the focus is in this page, but never while something is typed or a dialog is open. Trello's own
 * keys do not reach our frame, nor ours Trello.
 */
export function useKeys(keys: Keys, active = true): void {
  const current = useRef(keys);
  current.current = keys;
  useLayoutEffect(() => {
    if (!active) return;
    function press(event: KeyboardEvent): void {
      if (isTaken(event) || !Object.hasOwn(current.current, event.key)) return;
      event.preventDefault();
      current.current[event.key]?.();
    }
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [active]);
}
