import type { RefObject } from 'preact';
import type { Evidence } from '../../../shared/schemas/evidence';
import { UnsavedEntries } from '../../ui/UnsavedEntries';
import type { Notebook } from './notebook';
import type { EvidenceFormState } from './use-evidence-form';
import type { EvidenceLog } from './use-evidence-log';

export interface UnsavedLogProps {
  readonly notebook: Notebook;
  readonly log: EvidenceLog;
  readonly form: EvidenceFormState;
  readonly whoRef: RefObject<HTMLInputElement>;
  /** Asks what to do about an entry for which the card has no room. */
  readonly onMakeRoom?: ((entry: Evidence) => void) | undefined;
}

/** What was added and is not saved yet. An entry that goes back into the form takes the cursor with it. */
export function UnsavedLog({ notebook, log, form: { putBack }, whoRef, onMakeRoom }: UnsavedLogProps) {
  return (
    <UnsavedEntries
      entries={notebook.unsaved}
      onRetry={log.retry}
      onDiscard={log.discard}
      onMakeRoom={onMakeRoom}
      onEdit={
        putBack &&
        ((entry) => {
          putBack(entry);
          whoRef.current?.focus();
        })
      }
    />
  );
}
