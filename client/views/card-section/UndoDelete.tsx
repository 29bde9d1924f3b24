import { useEffect, useId, useRef } from 'preact/hooks';
import type { Evidence } from '../../../shared/schemas/evidence';
import { messages } from './messages';

/** Milliseconds for which a deleted entry can be brought back. */
const UNDO_FOR = 10_000;

export interface UndoDeleteProps {
  readonly entry: Evidence;
  readonly onUndo: () => void;
  /** The time is over. `hadFocus`: the focus is about to vanish with the button. */
  readonly onOver: (hadFocus: boolean) => void;
}

/** Says that an entry was deleted and offers to bring it back. It takes the focus, which the deleted entry's button had. */
export function UndoDelete({ entry, onUndo, onOver }: UndoDeleteProps) {
  const { deleted, undo } = messages().evidence;
  const said = useId();
  const button = useRef<HTMLButtonElement>(null);
  const over = useRef(onOver);
  over.current = onOver;
  useEffect(() => {
    button.current?.focus();
    const timer = setTimeout(() => over.current(document.activeElement === button.current), UNDO_FOR);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p class="undo" role="status">
      <span id={said}>
        {deleted.before} <bdi>{entry.who}</bdi> {deleted.behind}
      </span>
      <button type="button" class="quiet-action" aria-describedby={said} ref={button} onClick={onUndo}>
        {undo}
      </button>
    </p>
  );
}
