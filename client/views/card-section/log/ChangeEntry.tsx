import { useEffect, useRef } from 'preact/hooks';
import { useServices } from '../../../services';
import { EvidenceForm } from '../../../ui/EvidenceForm';
import { messages as ofUi } from '../../../ui/messages';
import type { EntryChange } from '../../evidence/use-entry-change';
import { messages } from './messages';

export interface ChangeEntryProps {
  readonly editing: NonNullable<EntryChange['editing']>;
  readonly entryChange: EntryChange;
  readonly known: readonly string[];
}

/** The form in the place of an entry that is being changed. Escape leaves the entry as it was. */
export function ChangeEntry({ editing, entryChange, known }: ChangeEntryProps) {
  const { today } = useServices();
  const who = useRef<HTMLInputElement>(null);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector<HTMLElement>('[name="change-note"]')?.focus(), []);

  function cancelOnEscape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.stopPropagation();
    entryChange.cancel();
  }

  return (
    <div class="change-entry" ref={place} onKeyDown={cancelOnEscape}>
      <EvidenceForm
        label={messages().changeLabel}
        prefix="change-"
        addWord={messages().save}
        draft={editing.draft}
        onChange={entryChange.onChange}
        problems={entryChange.problems}
        onAdd={entryChange.save}
        today={today()}
        known={known}
        whoRef={who}
      >
        <button type="button" class="quiet-action" onClick={entryChange.cancel}>
          {messages().cancel}
        </button>
      </EvidenceForm>
      {entryChange.failure && (
        <p class="change-entry-failed" role="alert">
          {ofUi().save.notSaved} {entryChange.failure}
        </p>
      )}
    </div>
  );
}
