import { useRef } from 'preact/hooks';
import { sideOf, type Column } from '../../../shared/taxonomy';
import type { Item } from '../../../shared/schemas/item';
import type { Room } from '../../trello/card-store';
import type { CardOnBoard } from '../evidence/read-card-on-board';
import { withFields } from '../evidence/item-edits';
import { shownItem } from '../evidence/shown-item';
import { useEvidenceForm } from '../evidence/use-evidence-form';
import { useEvidenceLog } from '../evidence/use-evidence-log';
import { useNotebook } from '../evidence/use-notebook';
import { EvidencePanel } from './EvidencePanel';
import { FieldsForm } from './FieldsForm';
import { RoomLeft } from './RoomLeft';
import { ScoreLine } from './ScoreLine';
import { useAddressableCards } from './use-addressable-cards';
import { useCustomersHeard } from './use-customers-heard';
import { useFieldEdits } from './use-field-edits';
import { useFocusMemory } from './use-focus-memory';
import { usePriority } from './use-priority';

export interface CanvasItemProps {
  readonly idCard: string;
  readonly at: CardOnBoard;
  readonly column: Column;
  readonly item: Item;
  readonly onSaved: (saved: { readonly item: Item; readonly room: Room }) => void;
}

/** An item that may be edited: score, fields, evidence. What is being saved shows as if it were. */
export function CanvasItem({ idCard, at, column, item, onSaved }: CanvasItemProps) {
  const root = useRef<HTMLDivElement>(null);
  useFocusMemory(root, idCard);
  const book = useNotebook('card-section', idCard);
  const { notebook, change } = book;
  const log = useEvidenceLog(idCard, book, onSaved);
  const form = useEvidenceForm(book, log, { item, room: at.room });
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
    fields: edits.underWay,
  });
  const addressable = useAddressableCards(
    at.mappings,
    at.mapping?.canvas ?? null,
    sideOf(column) === 'valueMap',
  );
  const priority = usePriority(column, shown, addressable);
  const heard = useCustomersHeard(at, shown.evidence);

  return (
    <div class="canvas-item" ref={root}>
      <ScoreLine column={column} canvas={at.canvas} item={shown} priority={priority} heard={heard} />
      <FieldsForm
        column={column}
        fields={withFields(shown, edits.values).fields}
        edits={edits}
        texts={notebook.texts}
        onTyped={(name, text) =>
          change((before) => ({ ...before, texts: { ...before.texts, [name]: text } }))
        }
        addressable={addressable}
      />
      <EvidencePanel entries={shown.evidence} notebook={notebook} log={log} form={form} />
      <RoomLeft room={at.room} />
    </div>
  );
}
