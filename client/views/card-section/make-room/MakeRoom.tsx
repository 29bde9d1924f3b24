import { useState } from 'preact/hooks';
import { notesToFold } from '../../../../shared/room/fold';
import type { Evidence } from '../../../../shared/schemas/evidence';
import { ChooseHow, type ChooseHowProps } from './ChooseHow';
import { ConfirmFold } from './ConfirmFold';
import './make-room.css';

export interface MakeRoomProps extends Omit<ChooseHowProps, 'notes' | 'onFold'> {
  readonly onFold: (notes: readonly Evidence[]) => void;
}

/** What can be done for an entry that does not fit: shorten it, or fold the oldest notes, once they were seen. */
export function MakeRoom({ onFold, ...props }: MakeRoomProps) {
  const { evidence, tooMany, onCancel } = props;
  const [folding, setFolding] = useState(false);
  const notes = notesToFold(evidence, tooMany);
  if (folding && notes !== null && notes.length > 0) {
    return <ConfirmFold notes={notes} andAdd onFold={() => onFold(notes)} onCancel={onCancel} />;
  }
  return <ChooseHow {...props} notes={notes} onFold={() => setFolding(true)} />;
}
