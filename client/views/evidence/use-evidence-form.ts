import { useState } from 'preact/hooks';
import type { Evidence } from '../../../shared/schemas/evidence';
import type { Item } from '../../../shared/schemas/item';
import { useServices } from '../../services';
import type { Room } from '../../trello/card-store';
import {
  blankDraft,
  draftOf,
  isBlank,
  readDraft,
  type DraftProblems,
  type EvidenceDraft,
} from '../../ui/evidence-draft';
import { dayFrom } from '../../ui/typed-day';
import { charactersTooMany } from './characters-too-many';
import { stillWrong } from './still-wrong';
import { keepStartingPoint, startingPoint } from './last-entry';
import type { Notebook, NotebookStore } from './notebook';
import { tooLongInWords } from './save-failure-in-words';
import type { EvidenceLog } from './use-evidence-log';
import { useTooLong, type EntryTooLong } from './use-too-long';

/** What the evidence form shows and does. */
export interface EvidenceFormState {
  readonly draft: EvidenceDraft;
  readonly onChange: (draft: EvidenceDraft) => void;
  readonly problems: DraftProblems;
  readonly onAdd: () => boolean;
  /** Puts an entry that was not saved back into the form. Absent while the form holds something else. */
  readonly putBack: ((entry: Evidence) => void) | undefined;
  /** The entry in the form, where it was refused for want of room and still does not fit. */
  readonly tooLong: EntryTooLong | null;
  /** No longer asks what to do about it; by how much it is too long stays at the quote. */
  readonly onShorten: () => void;
  /** The entry in the form is in the care of something else: empties the form for the next one. */
  readonly onTaken: () => void;
}

/** The form of one card: its draft lives in the card's notebook, and what does not fit stays in the form. */
export function useEvidenceForm(
  { notebook, change }: { notebook: Notebook; change: NotebookStore['change'] },
  log: Pick<EvidenceLog, 'add' | 'discard'>,
  { item, room }: { readonly item: Item; readonly room: Room },
): EvidenceFormState {
  const { port, today, newId } = useServices();
  const [problems, setProblems] = useState<DraftProblems>({});

  function currentDraft(): EvidenceDraft {
    if (notebook.draft) return notebook.draft;
    const { kind, date } = startingPoint(port, today());
    return blankDraft(kind, date);
  }
  const draft = currentDraft();

  /** By how much an entry is too long, together with those that are on their way. */
  function overrunOf(entry: Evidence): number {
    const onTheWay = notebook.unsaved.filter(({ problem }) => problem === null).map((one) => one.entry);
    return charactersTooMany(item, [...onTheWay, entry], room);
  }
  const refusal = useTooLong(draft, overrunOf);
  const { tooLong } = refusal;

  function onChange(after: EvidenceDraft): void {
    setProblems(stillWrong(problems, draft, after));
    // Whoever goes on typing has answered.
    refusal.answer();
    change((before) => ({ ...before, draft: after }));
  }

  function onTaken(): void {
    setProblems({});
    refusal.forget();
    const date = dayFrom(draft.date, today()) ?? today();
    keepStartingPoint(port, { kind: draft.kind, date, addedOn: today() });
    change((before) => ({ ...before, draft: null }));
  }

  function onAdd(): boolean {
    const read = readDraft(draft, newId(), today());
    if (!read.ok) {
      setProblems(read.problems);
      return false;
    }
    if (overrunOf(read.entry) > 0) {
      setProblems({});
      refusal.refuse(read.entry);
      return false;
    }
    onTaken();
    log.add(read.entry);
    return true;
  }

  function putBack(entry: Evidence): void {
    log.discard(entry);
    change((before) => ({ ...before, draft: draftOf(entry) }));
  }

  return {
    draft,
    onChange,
    problems: tooLong ? { ...problems, note: tooLongInWords(tooLong.tooMany) } : problems,
    onAdd,
    putBack: isBlank(draft) ? putBack : undefined,
    tooLong,
    onShorten: refusal.answer,
    onTaken,
  };
}
