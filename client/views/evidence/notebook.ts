import * as z from 'zod/mini';
import { Evidence } from '../../../shared/schemas/evidence';
import type { TrelloPort } from '../../trello/port';
import { EvidenceDraft } from '../../ui/draft-schema';
import { Fold } from './fold';
import { forget, recall, remember } from './session-memory';

/** An entry that was added here and is not known to be saved. `problem` says why it was not; null while it is being saved. */
const UnsavedEntry = z.object({
  entry: Evidence,
  problem: z.nullable(z.string()),
  /** Whether the reason is that the card is full. */
  noRoom: z.optional(z.boolean()),
});
export type UnsavedEntry = z.infer<typeof UnsavedEntry>;

/** Everything about one card that a member typed and Trello does not have yet. */
const Notebook = z.object({
  /** Null when the form is as it begins. */
  draft: z.nullable(EvidenceDraft),
  unsaved: z.array(UnsavedEntry),
  /** Text fields as typed, by field name, until they are saved. */
  texts: z.record(z.string(), z.string()),
  /** Entries that were deleted here, while they can be brought back. Absent from what an older program of this tab remembered. */
  deletions: z._default(z.array(Evidence), []),
  /** The entry whose change stands open in a form, as typed. Null in what an older program of this tab remembered. */
  editing: z._default(z.nullable(z.object({ id: z.string(), draft: EvidenceDraft })), null),
  /** Text of several lines that was pasted and waits for what is to become of it. Null likewise. */
  pasted: z._default(z.nullable(z.string()), null),
  /** Notes that were folded here, the latest last. Empty in what an older program of this tab remembered. */
  folds: z._default(z.array(Fold), []),
  /** What could not be read on the card before it was started over, as JSON text, while that can be taken back. */
  startedOver: z._default(z.nullable(z.string()), null),
});
export type Notebook = z.infer<typeof Notebook>;

const EMPTY_NOTEBOOK: Notebook = {
  draft: null,
  unsaved: [],
  texts: {},
  deletions: [],
  editing: null,
  pasted: null,
  folds: [],
  startedOver: null,
};

function isEmpty({
  draft,
  unsaved,
  texts,
  deletions,
  editing,
  pasted,
  folds,
  startedOver,
}: Notebook): boolean {
  const lists = [unsaved, deletions, folds, Object.keys(texts)];
  return (
    [draft, editing, pasted, startedOver].every((one) => one === null) &&
    lists.every(({ length }) => length === 0)
  );
}

/** The notebook of one card in one view. */
export interface NotebookStore {
  read(): Notebook;
  change(edit: (notebook: Notebook) => Notebook): void;
  /** Calls back after each change. Returns a function that stops it. */
  subscribe(listener: () => void): () => void;
}

function createNotebook(key: string): NotebookStore {
  let notebook = recall(key, Notebook) ?? EMPTY_NOTEBOOK;
  const listeners = new Set<() => void>();
  return {
    read: () => notebook,
    change(edit) {
      notebook = edit(notebook);
      if (isEmpty(notebook)) forget(key);
      else remember(key, notebook);
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

const opened = new WeakMap<TrelloPort, Map<string, NotebookStore>>();

/**
 * The notebook of a card. It lives outside the components and, where the browser allows, outlives the frame: Trello re-renders or
 * reloads a card's section after each save, also while somebody is typing. Each view and member has its own.
 */
export function notebookOf(port: TrelloPort, view: string, idCard: string): NotebookStore {
  const ofPort = opened.get(port) ?? new Map<string, NotebookStore>();
  opened.set(port, ofPort);
  const key = ['notebook', view, port.context().idMember ?? '', idCard].join(':');
  const notebook = ofPort.get(key) ?? createNotebook(key);
  ofPort.set(key, notebook);
  return notebook;
}
