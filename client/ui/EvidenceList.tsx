import type { Evidence } from '../../shared/schemas/evidence';
import { dayInWords } from './day-in-words';
import { EvidenceEntry } from './EvidenceEntry';

export interface EvidenceListProps {
  /** In the order in which they were logged. */
  readonly entries: readonly Evidence[];
  /** Absent for members who may only read. */
  readonly onRemove?: (entry: Evidence) => void;
}

/** Newest day first; within a day what was logged last comes first. */
function newestFirst(entries: readonly Evidence[]): Evidence[] {
  return [...entries].reverse().sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** A card's evidence log as it is stored. */
export function EvidenceList({ entries, onRemove }: EvidenceListProps) {
  return (
    <ul class="evidence-list" aria-label="Evidence, newest first">
      {newestFirst(entries).map((entry) => (
        <li class="entry" key={entry.id}>
          <EvidenceEntry entry={entry}>
            {onRemove && (
              <button
                type="button"
                class="quiet-action"
                aria-label={`Delete the entry of ${entry.who}, ${dayInWords(entry.date)}`}
                onClick={() => onRemove(entry)}
              >
                Delete
              </button>
            )}
          </EvidenceEntry>
        </li>
      ))}
    </ul>
  );
}
