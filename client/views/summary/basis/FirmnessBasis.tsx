import { SIGNAL_1 } from '../../../../shared/scoring/signal-1';
import { EvidenceList } from '../../../ui/EvidenceList';
import { CardLink } from '../CardLink';
import type { BasisContext } from './BasisPanel';
import { ItemRows } from './ItemRows';
import { messages } from './messages';

/** How a place was tried, who stands behind the item, and who is closest behind the top three. */
export function FirmnessBasis({ id, ...context }: BasisContext & { readonly id: string }) {
  const { canvas, items, cards } = context;
  const { draws, customersFrom } = SIGNAL_1.firmness;
  const words = messages();
  const item = items.get(id);
  const column = canvas.columns.find(({ top }) => top.some((place) => place.id === id));
  const share = column?.top.find((place) => place.id === id)?.firmness.share ?? 0;
  const nearMiss = column?.nearMiss && items.get(column.nearMiss.id);
  const evidence = cards.get(id)?.item.evidence ?? [];
  return (
    <>
      {item && <CardLink id={id} name={item.name} />}
      {canvas.customersHeard > 0 && (
        // Rounded down, as in the sentence.
        <p>{words.firmnessIntro(draws, Math.floor(share * 100 + 1e-9))}</p>
      )}
      {canvas.customersHeard < customersFrom && <p>{words.firmnessEarly(customersFrom)}</p>}
      <section class="basis-part">
        <h3>{words.evidenceOf}</h3>
        {evidence.length === 0 ? <p class="subtle">{words.none}</p> : <EvidenceList entries={evidence} />}
      </section>
      {nearMiss && (
        <section class="basis-part">
          <h3>{words.rival}</h3>
          <ItemRows context={context} rows={[nearMiss]} />
        </section>
      )}
    </>
  );
}
