import type { Evidence } from '../../shared/schemas/evidence';
import { EvidenceEntry } from './EvidenceEntry';

export interface UnsavedEntriesProps {
  /** Entries that are not known to be saved, oldest first. `problem` says why not; null while one is being saved. */
  readonly entries: readonly { readonly entry: Evidence; readonly problem: string | null }[];
  readonly onRetry: (entry: Evidence) => void;
  readonly onDiscard: (entry: Evidence) => void;
  /** Puts an entry back into the form. Absent while the form holds something else. */
  readonly onEdit?: ((entry: Evidence) => void) | undefined;
}

/** What was added and is on its way or did not arrive, latest first. */
export function UnsavedEntries({ entries, onRetry, onDiscard, onEdit }: UnsavedEntriesProps) {
  if (entries.length === 0) return null;
  return (
    <ul class="evidence-list" aria-label="Evidence not saved yet">
      {[...entries].reverse().map(({ entry, problem }) => (
        <li class="entry" data-unsaved={problem === null ? 'saving' : 'failed'} key={entry.id}>
          <EvidenceEntry entry={entry}>{problem === null && 'Saving…'}</EvidenceEntry>
          {problem !== null && (
            <div class="entry-problem">
              <p role="alert">Not saved. {problem}</p>
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
