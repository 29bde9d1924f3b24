import { EvidenceList } from '../../../ui/EvidenceList';
import { CardLink } from '../CardLink';
import type { BasisContext } from './BasisPanel';
import { Several } from './Several';

/** What was logged with the latest day. */
export function LatestEvidenceBasis({ shown, canvas, cards }: BasisContext) {
  const day = canvas.latestEvidence;
  const rows = shown.summary.items.filter(
    (item) => item.canvas === canvas.canvas.key && item.latestEvidence === day,
  );
  return (
    <Several rows={rows} keyOf={({ id }) => id}>
      {({ id, name }) => (
        <>
          <CardLink id={id} name={name} />
          <EvidenceList entries={(cards.get(id)?.item.evidence ?? []).filter(({ date }) => date === day)} />
        </>
      )}
    </Several>
  );
}
