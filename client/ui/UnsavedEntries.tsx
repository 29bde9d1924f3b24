import type { Evidence } from '../../shared/schemas/evidence';
import { EvidenceEntry } from './EvidenceEntry';

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
  return (
    <ul class="evidence-list" aria-label="Evidence not saved yet">
      {[...entries].reverse().map(({ entry, problem, noRoom }) => (
        <li class="entry" data-unsaved={problem === null ? 'saving' : 'failed'} key={entry.id}>
          <EvidenceEntry entry={entry}>{problem === null && 'Saving…'}</EvidenceEntry>
          {problem !== null && (
            <div class="entry-problem">
              <p role="alert">Not saved. {problem}</p>
              {noRoom && onMakeRoom && (
                <button
                  type="button"
                  class="quiet-action"
                  aria-label={`Make room for the entry of ${entry.who}`}
                  onClick={() => onMakeRoom(entry)}
                >
                  Make room…
                </button>
              )}
              <button type="button" class="quiet-action" onClick={() => onRetry(entry)}>
                Try again
              </button>
              {onEdit && (
                <button type="button" class="quiet-action" onClick={() => onEdit(entry)}>
                  Change
                </button>
              )}
              <button type="button" class="quiet-action" onClick={() => onDiscard(entry)}>
                Discard
              </button>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
