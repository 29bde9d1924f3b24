import { messages } from './messages';
import './save-status.css';

export interface SaveStatusProps {
  readonly state: 'idle' | 'saving' | 'saved' | 'failed';
  /** Why the last change was not saved, for 'failed'; null where that is said elsewhere. */
  readonly problem?: string | null | undefined;
  /** What to say of a change that was saved. */
  readonly savedWord?: string;
  readonly onRetry?: (() => void) | undefined;
}

/** How the last change went, also said to screen readers. It keeps its line when there is nothing to say, so nothing jumps. */
export function SaveStatus({ state, problem, savedWord, onRetry }: SaveStatusProps) {
  const { save } = messages();
  const words = {
    idle: '',
    saving: save.saving,
    saved: savedWord ?? save.saved,
    failed: [save.notSaved, problem].filter(Boolean).join(' '),
  };
  return (
    <div class="save-status" data-state={state}>
      <span role="status">{words[state]}</span>
      {state === 'failed' && onRetry && (
        <button type="button" class="quiet-action" onClick={onRetry}>
          {save.again}
        </button>
      )}
    </div>
  );
}
