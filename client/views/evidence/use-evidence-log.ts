import { useEffect, useRef, useState } from 'preact/hooks';
import type { Evidence } from '../../../shared/schemas/evidence';
import type { Item } from '../../../shared/schemas/item';
import { useServices } from '../../services';
import type { Room, SaveResult } from '../../trello/card-store';
import { withEntries, withoutEntry } from './item-edits';
import type { Notebook, NotebookStore, UnsavedEntry } from './notebook';
import { entryFailureInWords, saveFailureInWords } from './save-failure-in-words';

/** What can be done with the evidence log of a card, and how the last of it went. */
export interface EvidenceLog {
  /** Adds an entry: it shows at once and is saved behind. */
  add(entry: Evidence): void;
  /** The same for several at once: together they are saved or not. */
  addAll(entries: readonly Evidence[]): void;
  /** Sends an entry once more that could not be saved. */
  retry(entry: Evidence): void;
  /** Gives up an entry that could not be saved. */
  discard(entry: Evidence): void;
  remove(entry: Evidence): void;
  /** Brings a deleted entry back. */
  undo(deleted: Evidence): void;
  /** Lets go of a deleted entry: from now on it cannot be brought back. */
  letGo(deleted: Evidence): void;
  /** Ids of entries whose deletion is under way. */
  readonly removing: ReadonlySet<string>;
  readonly status: LogStatus;
}

/** `problem` is null where the entry that was not saved says so itself. */
export type LogStatus =
  | { readonly state: 'idle' | 'saving' | 'saved' }
  | { readonly state: 'failed'; readonly problem: string | null };

type OnSaved = (saved: { readonly item: Item; readonly room: Room }) => void;

type Entries = readonly Evidence[];
const has = (entries: Entries, { entry }: UnsavedEntry) => entries.some(({ id }) => id === entry.id);

const without = (unsaved: Notebook['unsaved'], entries: Entries) =>
  unsaved.filter((one) => !has(entries, one));

const withProblem = (
  unsaved: Notebook['unsaved'],
  entries: Entries,
  problem: string | null,
  noRoom = false,
) => unsaved.map((one) => (has(entries, one) ? { ...one, problem, noRoom } : one));

/** The evidence log of one card. What is not saved yet stands in the card's notebook, so it survives a reload of the frame. */
export function useEvidenceLog(
  idCard: string,
  { notebook, change }: { notebook: Notebook; change: NotebookStore['change'] },
  onSaved: OnSaved,
): EvidenceLog {
  const { cards } = useServices();
  const [removing, setRemoving] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState<LogStatus>({ state: 'idle' });

  function noteSaved(saved: Extract<SaveResult, { saved: true }>): void {
    setLast({ state: 'saved' });
    onSaved(saved);
  }

  async function send(entries: Entries): Promise<void> {
    const result = await cards.change(idCard, (item) => withEntries(item, entries));
    if (result.saved) noteSaved(result);
    else setLast({ state: 'failed', problem: null });
    change((before) => ({
      ...before,
      unsaved: result.saved
        ? without(before.unsaved, entries)
        : withProblem(
            before.unsaved,
            entries,
            entryFailureInWords(result.reason),
            result.reason === 'does-not-fit',
          ),
    }));
  }

  function addAll(entries: Entries): void {
    const added = entries.map((entry) => ({ entry, problem: null }));
    change((before) => ({ ...before, unsaved: [...before.unsaved, ...added] }));
    void send(entries);
  }
  const add = (entry: Evidence) => addAll([entry]);

  function retry(entry: Evidence): void {
    change((before) => ({ ...before, unsaved: withProblem(before.unsaved, [entry], null) }));
    void send([entry]);
  }

  function discard(entry: Evidence): void {
    change((before) => ({ ...before, unsaved: without(before.unsaved, [entry]) }));
    setLast({ state: 'idle' });
  }

  async function remove(entry: Evidence): Promise<void> {
    setRemoving((before) => new Set(before).add(entry.id));
    change((before) => ({ ...before, deletions: [...before.deletions, entry] }));
    const result = await cards.change(idCard, (item) => withoutEntry(item, entry.id));
    setRemoving((before) => new Set([...before].filter((id) => id !== entry.id)));
    if (result.saved) {
      noteSaved(result);
      return;
    }
    setLast({ state: 'failed', problem: saveFailureInWords(result.reason) });
    letGo(entry);
  }

  function letGo({ id }: Evidence): void {
    change((before) => ({ ...before, deletions: before.deletions.filter((one) => one.id !== id) }));
  }

  function undo(deleted: Evidence): void {
    letGo(deleted);
    setRemoving((before) => new Set([...before].filter((id) => id !== deleted.id)));
    add(deleted);
  }

  // The frame was reloaded while these were being saved. Sending an entry again that did arrive changes nothing.
  const interrupted = useRef(notebook.unsaved.filter(({ problem }) => problem === null));
  useEffect(() => {
    for (const { entry } of interrupted.current) void send([entry]);
  }, []);

  // The line is back: what could not be sent goes out again. What found no room waits for whoever makes some.
  const failed = notebook.unsaved.filter(({ problem, noRoom }) => problem !== null && !noRoom);
  const resend = useRef<() => void>(() => undefined);
  resend.current = () => failed.forEach(({ entry }) => retry(entry));
  useEffect(() => {
    const sendAgain = () => resend.current();
    window.addEventListener('online', sendAgain);
    return () => window.removeEventListener('online', sendAgain);
  }, []);

  const underWay = removing.size > 0 || notebook.unsaved.some(({ problem }) => problem === null);
  return {
    add,
    addAll,
    retry,
    discard,
    remove: (entry) => void remove(entry),
    undo,
    letGo,
    removing,
    status: underWay ? { state: 'saving' } : last,
  };
}
