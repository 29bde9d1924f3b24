import { useRef, useState } from 'preact/hooks';
import type { Evidence } from '../../../shared/schemas/evidence';
import type { Item } from '../../../shared/schemas/item';
import { useServices } from '../../services';
import type { Room } from '../../trello/card-store';
import { EvidenceForm } from '../../ui/EvidenceForm';
import { SaveStatus } from '../../ui/SaveStatus';
import type { Notebook, NotebookStore } from '../evidence/notebook';
import { UnsavedLog } from '../evidence/UnsavedLog';
import type { EvidenceFormState } from '../evidence/use-evidence-form';
import type { EntryChange } from '../evidence/use-entry-change';
import type { EvidenceLog } from '../evidence/use-evidence-log';
import { RoomForEntryPart } from './make-room/RoomParts';
import type { Folding } from './make-room/use-folding';
import { EvidenceHelp } from './log/EvidenceHelp';
import { EvidenceLog as LoggedEvidence } from './log/EvidenceLog';
import { PastedPart } from './paste/PastedPart';
import { UndoDelete } from './UndoDelete';
import { messages } from './messages';

export interface EvidencePanelProps {
  readonly idCard: string;
  /** What is stored, without what is being deleted. */
  readonly entries: readonly Evidence[];
  readonly notebook: Notebook;
  readonly change: NotebookStore['change'];
  readonly log: EvidenceLog;
  readonly form: EvidenceFormState;
  readonly entryChange: EntryChange;
  /** Customers whom the board knows. */
  readonly known: readonly string[];
  /** As stored, with what still fits beside it. */
  readonly item: Item;
  readonly room: Room;
  readonly folding: Folding;
  /** Reads the card again, because what is known of its room may be out of date. */
  readonly onReread: () => void;
}

/** The evidence log of a card: the form stands open above the list. */
export function EvidencePanel(props: EvidencePanelProps) {
  const { idCard, entries, notebook, change, log, form, entryChange, known, item, room, folding, onReread } =
    props;
  const { today } = useServices();
  const section = useRef<HTMLElement>(null);
  const [wantsRoom, setWantsRoom] = useState<string | null>(null);
  const who = useRef<HTMLInputElement>(null);
  const { unsaved, deletions } = notebook;
  const underWay = new Set(unsaved.map(({ entry }) => entry.id));
  const settled = entries.filter(({ id }) => !underWay.has(id));

  function undo(deleted: Evidence): void {
    log.undo(deleted);
    who.current?.focus();
  }

  function letGo(deleted: Evidence, hadFocus: boolean): void {
    log.letGo(deleted);
    if (hadFocus) who.current?.focus();
  }

  /** Controls are found by their names, as after a reload of the frame. */
  function toQuote(): void {
    section.current?.querySelector<HTMLElement>('.evidence-form [name="note"]')?.focus();
  }

  function takeLines(text: string): boolean {
    change((before) => ({ ...before, pasted: text }));
    return true;
  }

  function makeRoomFor(entry: Evidence): void {
    onReread();
    setWantsRoom(entry.id);
  }

  return (
    <section aria-labelledby="evidence-heading" ref={section}>
      <EvidenceHelp>
        <div class="section-head">
          <h2 id="evidence-heading">{messages().evidence.heading}</h2>
          <SaveStatus
            state={log.status.state}
            problem={log.status.state === 'failed' ? log.status.problem : undefined}
          />
        </div>
      </EvidenceHelp>
      <EvidenceForm
        {...form}
        today={today()}
        known={known}
        whoRef={who}
        onPasteLines={notebook.pasted === null ? takeLines : undefined}
      />
      <PastedPart
        notebook={notebook}
        change={change}
        log={log}
        form={form}
        item={item}
        room={room}
        toForm={() => who.current?.focus()}
      />
      {deletions.map((deleted) => (
        <UndoDelete
          key={deleted.id}
          entry={deleted}
          onUndo={() => undo(deleted)}
          onOver={(hadFocus) => letGo(deleted, hadFocus)}
        />
      ))}
      <RoomForEntryPart
        item={item}
        room={room}
        notebook={notebook}
        form={form}
        log={log}
        folding={folding}
        asked={wantsRoom}
        onAnswered={() => setWantsRoom(null)}
        whoRef={who}
        toQuote={toQuote}
      />
      <UnsavedLog notebook={notebook} log={log} form={form} whoRef={who} onMakeRoom={makeRoomFor} />
      <LoggedEvidence
        idCard={idCard}
        entries={settled}
        edits={{ entryChange, onRemove: log.remove, known }}
      />
      {settled.length + unsaved.length === 0 && <p class="field-hint">{messages().evidence.nothingYet}</p>}
    </section>
  );
}
