import type { Evidence } from '../../shared/schemas/evidence';
import { EvidenceEntry } from './EvidenceEntry';
import { messages as ofForm } from './evidence-form/messages';
import { messages } from './messages';

export interface UnsavedEntriesProps {
  /**
   * Entries that are not known to be saved, oldest first. `problem` says why not, `noRoom` whether for want of room; null while one is
   * being saved.
   */
  readonly entries: readonly {
    readonly entry: Evidence;
    readonly problem: string | null;
    readonly noRoom?: boolean | undefined;
  }[];
  readonly onRetry: (entry: Evidence) => void;
  readonly onDiscard: (entry: Evidence) => void;
  /** Puts an entry back into the form. Absent while the form holds something else. */
  readonly onEdit?: ((entry: Evidence) => void) | undefined;
  /** Asks what to do about an entry for which there is no room. Absent where nothing can be done about it. */
  readonly onMakeRoom?: ((entry: Evidence) => void) | undefined;
}

/** What was added and is on its way or did not arrive, latest first. */
export function UnsavedEntries({ entries, onRetry, onDiscard, onEdit, onMakeRoom }: UnsavedEntriesProps) {
  if (entries.length === 0) return null;
  const { save } = messages();
  const { unsaved } = ofForm();
  return (
    <ul class="evidence-list" aria-label={unsaved.label}>
      {[...entries].reverse().map(({ entry, problem, noRoom }) => (
        <li class="entry" data-unsaved={problem === null ? 'saving' : 'failed'} key={entry.id}>
          <EvidenceEntry entry={entry}>{problem === null && save.saving}</EvidenceEntry>
          {problem !== null && (
            <div class="entry-problem">
              <p role="alert">
                {save.notSaved} {problem}
              </p>
              {noRoom && onMakeRoom && (
                <button
                  type="button"
                  class="quiet-action"
                  aria-label={unsaved.makeRoomFor(entry.who)}
                  onClick={() => onMakeRoom(entry)}
                >
                  {unsaved.makeRoom}
                </button>
              )}
              <button type="button" class="quiet-action" onClick={() => onRetry(entry)}>
                {save.again}
              </button>
              {onEdit && (
                <button type="button" class="quiet-action" onClick={() => onEdit(entry)}>
                  {unsaved.change}
                </button>
              )}
              <button type="button" class="quiet-action" onClick={() => onDiscard(entry)}>
                {unsaved.discard}
              </button>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
