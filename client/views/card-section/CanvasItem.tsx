import { useRef } from 'preact/hooks';
import { isProfile, sideOf, type Column } from '../../../shared/taxonomy';
import type { Item } from '../../../shared/schemas/item';
import type { Room } from '../../trello/card-store';
import type { CardOnBoard } from '../evidence/read-card-on-board';
import { withFields } from '../evidence/item-edits';
import { shownItem } from '../evidence/shown-item';
import { useEntryChange } from '../evidence/use-entry-change';
import { useEvidenceForm } from '../evidence/use-evidence-form';
import { useEvidenceLog } from '../evidence/use-evidence-log';
import { useNotebook } from '../evidence/use-notebook';
import { AddressedBy } from './AddressedBy';
import { CoachingPart } from './coaching/CoachingPart';
import { EvidencePanel } from './EvidencePanel';
import { FieldsForm } from './FieldsForm';
import { WhatIsStored } from './footer/WhatIsStored';
import { MergePart } from './merge/MergePart';
import { RoomLeftPart } from './make-room/RoomParts';
import { useFolding } from './make-room/use-folding';
import { ReviewPart } from './review/ReviewPart';
import { SegmentsField } from './segments/SegmentsField';
import { ScoreLine } from './ScoreLine';
import { UnreadParts } from './UnreadParts';
import { useAddressableCards } from './use-addressable-cards';
import { priorityFrom, useAddressed } from './use-addressed';
import { useCustomersHeard } from '../evidence/use-customers-heard';
import { useFieldEdits } from './use-field-edits';
import { useFocusMemory } from './use-focus-memory';
import { WritingHintsPart } from './writing-hints/WritingHintsPart';

export interface CanvasItemProps {
  readonly idCard: string;
  readonly at: CardOnBoard;
  readonly column: Column;
  readonly item: Item;
  /** How many parts of what is stored cannot be read. */
  readonly kept: number | undefined;
  readonly onSaved: (saved: { readonly item: Item; readonly room: Room }) => void;
  /** Reads the card again. */
  readonly onReread: () => void;
}

/** An item that may be edited: score, fields, evidence. What is being saved shows as if it were. */
export function CanvasItem({ idCard, at, column, item, kept, onSaved, onReread }: CanvasItemProps) {
  const root = useRef<HTMLDivElement>(null);
  useFocusMemory(root, idCard);
  const book = useNotebook('card-section', idCard);
  const { notebook, change } = book;
  const log = useEvidenceLog(idCard, book, onSaved);
  const form = useEvidenceForm(book, log, { item, room: at.room });
  const entryChange = useEntryChange(idCard, book, { item, room: at.room, onSaved });
  const folding = useFolding(idCard, book, { item, room: at.room, onSaved, onStale: onReread });
  const edits = useFieldEdits(idCard, (name, value, saved) => {
    // What was typed is kept until exactly that is saved.
    change((before) => {
      const { [name]: typed, ...texts } = before.texts;
      return typed?.trim() === value ? { ...before, texts } : before;
    });
    onSaved(saved);
  });
  const shown = shownItem(item, {
    unsaved: notebook.unsaved,
    removing: log.removing,
    changing: entryChange.sending,
    fields: edits.underWay,
  });
  const addressable = useAddressableCards(
    at.mappings,
    at.mapping?.canvas ?? null,
    sideOf(column) === 'valueMap',
  );
  const addressed = useAddressed(column, shown, addressable);
  const priority = priorityFrom(column, shown, addressed);
  const { heard, known } = useCustomersHeard(at, shown.evidence);

  function toSegments(): void {
    root.current?.querySelector<HTMLElement>('.segments-field :is(input, button)')?.focus();
  }

  return (
    <div class="canvas-item" ref={root}>
      <ScoreLine
        column={column}
        canvas={at.canvas}
        item={shown}
        priority={priority}
        heard={heard}
        onSegments={toSegments}
      />
      <UnreadParts count={kept} />
      <WritingHintsPart idCard={idCard} at={at} column={column} item={item} onSaved={onSaved} />
      <FieldsForm
        column={column}
        fields={withFields(shown, edits.values).fields}
        edits={edits}
        texts={notebook.texts}
        onTyped={(name, text) =>
          change((before) => ({ ...before, texts: { ...before.texts, [name]: text } }))
        }
        addressable={addressable}
        addressed={addressed}
      >
        <SegmentsField idCard={idCard} at={at} item={item} onSaved={onSaved} />
        {isProfile(column) && <AddressedBy at={at} />}
      </FieldsForm>
      <EvidencePanel
        idCard={idCard}
        entries={shown.evidence}
        notebook={notebook}
        change={change}
        log={log}
        form={form}
        entryChange={entryChange}
        known={known}
        item={item}
        room={at.room}
        folding={folding}
        onReread={onReread}
      />
      <CoachingPart column={column} item={shown} priority={priority ?? null} />
      <div class="section-parts">
        <RoomLeftPart item={item} room={at.room} folding={folding} />
        <ReviewPart idCard={idCard} name={at.card.name} item={item} onSaved={onSaved} />
        <WhatIsStored stored={at.stored} />
      </div>
      <MergePart idCard={idCard} at={at} column={column} item={item} onSaved={onSaved} />
    </div>
  );
}
