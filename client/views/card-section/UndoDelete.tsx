import { useEffect, useId, useRef } from 'preact/hooks';
import type { Evidence } from '../../../shared/schemas/evidence';

/** Says that an entry was deleted and offers to bring it back. It takes the focus, which the deleted entry's button had. */
export function UndoDelete({ entry, onUndo }: { readonly entry: Evidence; readonly onUndo: () => void }) {
  const said = useId();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <p class="undo" role="status">
      <span id={said}>
        Entry of <bdi>{entry.who}</bdi> deleted.
      </span>
      <button type="button" class="quiet-action" aria-describedby={said} ref={button} onClick={onUndo}>
        Undo
      </button>
    </p>
  );
}
