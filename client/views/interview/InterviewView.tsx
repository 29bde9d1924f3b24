import { useEscapeClosesModal } from '../../hooks/use-escape-closes-modal';
import { useLoaded } from '../../hooks/use-loaded';
import { useServices } from '../../services';
import { whyReadOnly } from '../evidence/why-read-only';
import { BoardToLog } from './BoardToLog';
import { messages } from './messages';
import '../../ui/base.css';
import './interview.css';

// What draws the form comes while the board is read.
const loadForm = () => import('./InterviewOnBoard');

/** One customer’s interview, logged in one sitting on all the cards that came up. A full-screen modal. */
export function InterviewView() {
  const { port } = useServices();
  const form = useLoaded(loadForm);
  useEscapeClosesModal();

  // Its entries go onto many cards, so what may be done with the card in context says nothing.
  const { canWriteBoard, ...context } = port.context();
  const refusal = whyReadOnly({ ...context, canWriteBoard, canWriteCard: canWriteBoard });
  return (
    <main class="interview">
      <h1 class="visually-hidden">{messages().heading}</h1>
      {refusal === null ? <BoardToLog form={form} /> : <p class="read-only">{refusal}</p>}
    </main>
  );
}
