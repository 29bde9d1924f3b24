import { useRef } from 'preact/hooks';
import { useAutoSize } from '../../hooks/use-auto-size';
import { useServices } from '../../services';
import { messages } from '../evidence/messages';
import { useEscapeClosesPopup } from '../evidence/use-escape-closes-popup';
import { AddEvidence } from './AddEvidence';
import '../../ui/base.css';
import './add-evidence.css';

/** The popup of the card's button. It stays open for the next entry; Escape closes it. */
export function AddEvidenceView() {
  const { port } = useServices();
  const root = useRef<HTMLElement>(null);
  useAutoSize(root);
  useEscapeClosesPopup();

  const { idCard } = port.context();
  return (
    <main class="add-evidence" ref={root}>
      <h1 class="visually-hidden">{messages().addEvidence}</h1>
      {idCard === null ? <p>{messages().noCard.add}</p> : <AddEvidence idCard={idCard} />}
    </main>
  );
}
