import { useLoaded } from '../../hooks/use-loaded';
import { useServices } from '../../services';
import { Spinner } from '../../ui/Spinner';
import { NotOnCanvas } from '../evidence/NotOnCanvas';
import { PartMissing } from '../PartMissing';
import { ReadingProblem } from '../evidence/ReadingProblem';
import { UnreadableData } from '../evidence/UnreadableData';
import { useCardOnBoard } from '../evidence/use-card-on-board';
import { whyReadOnly } from '../evidence/why-read-only';

// The form comes behind what is needed to read the card, and both are on their way at once.
const loadForm = () => import('./AddToItem');

/** The form for one card, or why there is none. */
export function AddEvidence({ idCard }: { readonly idCard: string }) {
  const { port } = useServices();
  const { reading, saved, again } = useCardOnBoard(idCard);
  const form = useLoaded(loadForm);
  if (reading.state === 'loading' || form.state === 'loading') return <Spinner label="Reading this card" />;
  if (reading.state === 'failed') return <ReadingProblem reason={reading.reason} onRetry={again} />;

  const { at, lost } = reading;
  const { data, mapping } = at;
  const refusal = whyReadOnly(port.context());
  if (data.state === 'unreadable') return <UnreadableData problem={data.problem} raw={data.raw} />;
  if (refusal !== null) return <p class="read-only">{refusal}</p>;
  if (!mapping?.column) return <NotOnCanvas idList={at.card.idList} entries={data.item.evidence} />;
  if (form.state !== 'there') return <PartMissing />;
  const { AddToItem } = form.part;
  return (
    <>
      {lost && <ReadingProblem reason={lost} onRetry={again} />}
      <AddToItem at={at} idCard={idCard} item={data.item} room={at.room} onSaved={saved} />
    </>
  );
}
