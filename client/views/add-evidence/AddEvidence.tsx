import { useLoaded } from '../../hooks/use-loaded';
import { useServices } from '../../services';
import { Spinner } from '../../ui/Spinner';
import { NotOnCanvas } from '../evidence/NotOnCanvas';
import { messages } from '../evidence/messages';
import { PartMissing } from '../PartMissing';
import { ReadingProblem } from '../evidence/ReadingProblem';
import { UnreadableData } from '../evidence/UnreadableData';
import { UnsavedToKeep } from '../evidence/UnsavedToKeep';
import { useCardOnBoard } from '../evidence/use-card-on-board';
import { whyReadOnly } from '../evidence/why-read-only';

// The form comes behind what is needed to read the card, and both are on their way at once.
const loadForm = () => import('./AddToItem');

/** The form for one card, or why there is none. */
export function AddEvidence({ idCard }: { readonly idCard: string }) {
  const { port } = useServices();
  const { reading, saved, again } = useCardOnBoard(idCard);
  const form = useLoaded(loadForm);
  if (reading.state === 'loading' || form.state === 'loading') return <Spinner label={messages().reading} />;
  if (reading.state === 'failed') return <ReadingProblem reason={reading.reason} onRetry={again} />;

  const { at, lost } = reading;
  const { data, mapping } = at;
  const refusal = whyReadOnly(port.context());
  // A board changes while a popup is open: what was typed until then stays in sight.
  if (data.state === 'unreadable' || refusal !== null || !mapping?.column) {
    return (
      <>
        {data.state === 'unreadable' ? (
          <UnreadableData problem={data.problem} raw={data.raw} />
        ) : refusal !== null ? (
          <p class="read-only">{refusal}</p>
        ) : (
          <NotOnCanvas idList={at.card.idList} entries={data.item.evidence} />
        )}
        <UnsavedToKeep view="add-evidence" idCard={idCard} />
      </>
    );
  }
  if (form.state !== 'there') return <PartMissing />;
  const { AddToItem } = form.part;
  return (
    <>
      {lost && <ReadingProblem reason={lost} onRetry={again} />}
      <AddToItem at={at} idCard={idCard} item={data.item} room={at.room} onSaved={saved} />
    </>
  );
}
