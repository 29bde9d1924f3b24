import { useEffect, useRef } from 'preact/hooks';
import { passing } from '../../../../shared/evidence-log/arrange';
import type { Evidence } from '../../../../shared/schemas/evidence';
import { dayInWords } from '../../../ui/day-in-words';
import { EvidenceList } from '../../../ui/EvidenceList';
import { messages as ofUi } from '../../../ui/messages';
import type { EntryChange } from '../../evidence/use-entry-change';
import { ChangeEntry } from './ChangeEntry';
import { LogToolbar } from './LogToolbar';
import { messages } from './messages';
import { useLogView } from './use-log-view';

/** From this many entries on there is something to order and to filter. */
const SEVERAL = 3;

export interface EvidenceLogProps {
  readonly idCard: string;
  /** In the order in which they were logged. */
  readonly entries: readonly Evidence[];
  /** Absent for members who may only read. */
  readonly edits?: {
    readonly entryChange: EntryChange;
    readonly onRemove: (entry: Evidence) => void;
    /** Customers to complete from. */
    readonly known: readonly string[];
  };
}

/** What is logged on a card: ordered, filtered, each entry changed in its place. */
export function EvidenceLog({ idCard, entries, edits }: EvidenceLogProps) {
  const [view, setView] = useLogView(idCard);
  const log = useRef<HTMLDivElement>(null);
  const { editing = null, sending = null } = edits?.entryChange ?? {};
  const open = sending === null ? editing : null;
  const several = entries.length >= SEVERAL;
  const shown = several && edits ? passing(entries, view) : entries;
  const isInSight = shown.some(({ id }) => id === open?.id);

  // The form goes, and the focus must not vanish with it.
  const before = useRef<string | null>(null);
  useEffect(() => {
    const closed = open === null ? before.current : null;
    before.current = open?.id ?? null;
    const buttons = log.current?.querySelectorAll<HTMLElement>('[data-change]') ?? [];
    if (closed !== null) [...buttons].find((button) => button.dataset['change'] === closed)?.focus();
  }, [open?.id]);

  const form = edits && open && (
    <ChangeEntry key={open.id} editing={open} entryChange={edits.entryChange} known={edits.known} />
  );

  function actionsOf(entry: Evidence) {
    if (!edits) return null;
    const words = messages();
    const day = dayInWords(entry.date);
    return (
      <>
        {sending?.id === entry.id && <span role="status">{ofUi().save.saving}</span>}
        {open === null && (
          <button
            type="button"
            class="quiet-action"
            data-change={entry.id}
            aria-label={words.changeNamed(entry.who, day)}
            onClick={() => sending === null && edits.entryChange.start(entry)}
          >
            {words.change}
          </button>
        )}
        <button
          type="button"
          class="quiet-action"
          aria-label={words.deleteNamed(entry.who, day)}
          onClick={() => edits.onRemove(entry)}
        >
          {words.delete}
        </button>
      </>
    );
  }

  return (
    <div class="evidence-log" ref={log}>
      {several && (
        <LogToolbar
          view={view}
          onChange={setView}
          shown={shown.length}
          all={entries.length}
          filters={edits !== undefined}
        />
      )}
      {!isInSight && form}
      {entries.length > 0 && (
        <EvidenceList
          entries={shown}
          order={view.order}
          actions={actionsOf}
          inPlaceOf={(entry) => (entry.id === open?.id ? form : null)}
        />
      )}
    </div>
  );
}
