import { useEffect, useRef } from 'preact/hooks';
import type { Item } from '../../../shared/schemas/item';
import { useServices } from '../../services';
import type { Room } from '../../trello/card-store';
import { EvidenceForm } from '../../ui/EvidenceForm';
import { SaveStatus } from '../../ui/SaveStatus';
import type { CardOnBoard } from '../evidence/read-card-on-board';
import { UnsavedLog } from '../evidence/UnsavedLog';
import { useCustomersHeard } from '../evidence/use-customers-heard';
import { useEvidenceForm } from '../evidence/use-evidence-form';
import { useEvidenceLog } from '../evidence/use-evidence-log';
import { useNotebook } from '../evidence/use-notebook';

export interface AddToItemProps {
  readonly at: CardOnBoard;
  readonly idCard: string;
  readonly item: Item;
  readonly room: Room;
  readonly onSaved: (saved: { readonly item: Item; readonly room: Room }) => void;
}

/** The form by itself. After each entry it says "Added" and waits for the next. */
export function AddToItem({ at, idCard, item, room, onSaved }: AddToItemProps) {
  const { today } = useServices();
  const book = useNotebook('add-evidence', idCard);
  const log = useEvidenceLog(idCard, book, onSaved);
  const form = useEvidenceForm(book, log, { item, room });
  const { known } = useCustomersHeard(at, item.evidence);
  const who = useRef<HTMLInputElement>(null);
  // The popup was opened to type.
  useEffect(() => who.current?.focus(), []);

  const { status } = log;
  return (
    <>
      <EvidenceForm {...form} today={today()} known={known} whoRef={who} />
      <SaveStatus
        state={status.state}
        savedWord="Added"
        problem={status.state === 'failed' ? status.problem : undefined}
      />
      <UnsavedLog notebook={book.notebook} log={log} form={form} whoRef={who} />
    </>
  );
}
