import { useState } from 'preact/hooks';
import { charactersOver } from '../../../shared/room/characters-over';
import type { Evidence } from '../../../shared/schemas/evidence';
import type { Item } from '../../../shared/schemas/item';
import { useServices } from '../../services';
import type { Room } from '../../trello/card-store';
import { draftOf, readDraft, type DraftProblems, type EvidenceDraft } from '../../ui/evidence-draft';
import { withEntryChanged } from './item-edits';
import type { Notebook, NotebookStore } from './notebook';
import { entryFailureInWords, tooLongInWords } from './save-failure-in-words';
import { stillWrong } from './still-wrong';

/** An entry of the log that is being changed: one at a time, in a form in its place. */
export interface EntryChange {
  /** What stands in the form; null while none is open. */
  readonly editing: Notebook['editing'];
  readonly problems: DraftProblems;
  /** Why the last change was not saved. */
  readonly failure: string | null;
  /** The entry as it will be, while that is being saved; the form is hidden meanwhile. */
  readonly sending: Evidence | null;
  start(entry: Evidence): void;
  onChange(draft: EvidenceDraft): void;
  /** Answers whether the change was taken. */
  save(): boolean;
  cancel(): void;
}

/** Changes of the entries of one card. What is typed stands in the card's notebook until exactly that is saved. */
export function useEntryChange(
  idCard: string,
  { notebook, change }: { notebook: Notebook; change: NotebookStore['change'] },
  {
    item,
    room,
    onSaved,
  }: {
    readonly item: Item;
    readonly room: Room;
    readonly onSaved: (saved: { readonly item: Item; readonly room: Room }) => void;
  },
): EntryChange {
  const { cards, today } = useServices();
  const { editing } = notebook;
  const [problems, setProblems] = useState<DraftProblems>({});
  const [failure, setFailure] = useState<string | null>(null);
  const [sending, setSending] = useState<Evidence | null>(null);

  function put(next: Notebook['editing']): void {
    change((before) => ({ ...before, editing: next }));
  }

  function clear(): void {
    setProblems({});
    setFailure(null);
  }

  async function send(entry: Evidence): Promise<void> {
    setSending(entry);
    const result = await cards.change(idCard, (stored) => withEntryChanged(stored, entry));
    setSending(null);
    if (!result.saved) {
      setFailure(entryFailureInWords(result.reason));
      return;
    }
    put(null);
    onSaved(result);
  }

  function save(): boolean {
    if (!editing) return false;
    const read = readDraft(editing.draft, editing.id, today());
    if (!read.ok) {
      setProblems(read.problems);
      return false;
    }
    const tooMany = charactersOver(item, withEntryChanged(item, read.entry), room.characters);
    if (tooMany > 0) {
      setProblems({ note: tooLongInWords(tooMany) });
      return false;
    }
    clear();
    void send(read.entry);
    return true;
  }

  return {
    editing,
    problems,
    failure,
    sending,
    start(entry) {
      clear();
      put({ id: entry.id, draft: draftOf(entry) });
    },
    onChange(draft) {
      if (!editing) return;
      setProblems(stillWrong(problems, editing.draft, draft));
      put({ ...editing, draft });
    },
    save,
    cancel() {
      clear();
      put(null);
    },
  };
}
