import { useServices } from '../../services';
import { Button } from '../../ui/Button';
import { openSummary } from '../open-page';
import { messages } from './messages';
import type { Saving } from './use-mapping-draft';

export interface SaveBarProps {
  /** How many lists were changed and not saved. */
  readonly changes: number;
  readonly saving: Saving;
  /** Somebody wants to close the page with changes that are not saved. */
  readonly leaving: boolean;
  readonly mayChange: boolean;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
}

function statusInWords(changes: number, saving: Saving): string {
  const words = messages();
  if (saving.state === 'saving') return words.saving;
  if (saving.state === 'failed') return `${words.notSaved} ${saving.problem}`;
  if (changes > 0) return words.unsaved(changes);
  return saving.state === 'saved' ? words.saved : words.nothingToSave;
}

/** Stays in sight below the table: what is not saved, and the one save. */
export function SaveBar({ changes, saving, leaving, mayChange, onSave, onDiscard }: SaveBarProps) {
  const { port } = useServices();
  const words = messages();
  // Not `disabled`: a button that has just saved must keep the focus.
  const idle = changes === 0 || saving.state === 'saving';
  return (
    <footer class="mapping-bar">
      {leaving && (
        <p role="alert" class="mapping-leaving">
          {words.leaving(changes)}
        </p>
      )}
      {mayChange && (
        <p role="status" class="mapping-status" data-state={saving.state}>
          {statusInWords(changes, saving)}
        </p>
      )}
      <div class="mapping-actions">
        {mayChange && (
          <>
            <Button look="primary" aria-disabled={idle} onClick={() => !idle && onSave()}>
              {words.save}
            </Button>
            <Button aria-disabled={idle} onClick={() => !idle && onDiscard()}>
              {words.discard}
            </Button>
          </>
        )}
        {changes === 0 && <Button onClick={() => openSummary(port)}>{words.summary}</Button>}
      </div>
    </footer>
  );
}
