import type { RefObject } from 'preact';
import { UnsavedEntries } from '../../ui/UnsavedEntries';
import type { Notebook } from './notebook';
import type { EvidenceFormState } from './use-evidence-form';
import type { EvidenceLog } from './use-evidence-log';

export interface UnsavedLogProps {
  readonly notebook: Notebook;
  readonly log: EvidenceLog;
  readonly form: EvidenceFormState;
  readonly whoRef: RefObject<HTMLInputElement>;
}

/** What was added and is not saved yet. An entry that goes back into the form takes the cursor with it. */
export function UnsavedLog({ notebook, log, form: { putBack }, whoRef }: UnsavedLogProps) {
  return (
    <UnsavedEntries
      entries={notebook.unsaved}
      onRetry={log.retry}
      onDiscard={log.discard}
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
