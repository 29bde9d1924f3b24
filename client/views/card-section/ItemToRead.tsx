import type { Item } from '../../../shared/schemas/item';
import { isProfile, sideOf, type Column } from '../../../shared/taxonomy';
import type { CardOnBoard } from '../evidence/read-card-on-board';
import { AddressedBy } from './AddressedBy';
import { FieldsAsText } from './FieldsAsText';
import { WhatIsStored } from './footer/WhatIsStored';
import { EvidenceLog } from './log/EvidenceLog';
import { KeptValues } from './KeptValues';
import { ReviewPart } from './review/ReviewPart';
import { ScoreLine } from './ScoreLine';
import { SegmentsInWords } from './segments/SegmentsInWords';
import { UnreadParts } from './UnreadParts';
import { useAddressableCards } from './use-addressable-cards';
import { priorityFrom, useAddressed } from './use-addressed';
import { useCustomersHeard } from '../evidence/use-customers-heard';
import { messages } from './messages';

export interface ItemToReadProps {
  readonly at: CardOnBoard;
  readonly column: Column;
  readonly item: Item;
  /** How many parts of what is stored cannot be read. */
  readonly kept: number | undefined;
  /** Why the member may not edit. */
  readonly why: string;
}

/** An item for members who may only read. */
export function ItemToRead({ at, column, item, kept, why }: ItemToReadProps) {
  const addressable = useAddressableCards(
    at.mappings,
    at.mapping?.canvas ?? null,
    sideOf(column) === 'valueMap',
  );
  const addressed = useAddressed(column, item, addressable);
  const priority = priorityFrom(column, item, addressed);
  const { heard } = useCustomersHeard(at, item.evidence);
  return (
    <div class="canvas-item">
      <ScoreLine column={column} canvas={at.canvas} item={item} priority={priority} heard={heard} />
      <UnreadParts count={kept} />
      <p class="read-only">{why}</p>
      <section aria-labelledby="fields-heading">
        <h2 id="fields-heading">{messages().fields.heading}</h2>
        <FieldsAsText column={column} fields={item.fields} addressable={addressable} />
        <KeptValues column={column} fields={item.fields} />
        <p class="field-hint">
          {`${messages().segments.heading}: `}
          <SegmentsInWords at={at} chosen={item.segments} />
        </p>
        {isProfile(column) && <AddressedBy at={at} />}
      </section>
      <section aria-labelledby="evidence-heading">
        <h2 id="evidence-heading">{messages().evidence.heading}</h2>
        {item.evidence.length === 0 ? (
          <p class="field-hint">{messages().evidence.nothing}</p>
        ) : (
          <EvidenceLog idCard={at.card.id} entries={item.evidence} />
        )}
      </section>
      <div class="section-parts">
        <ReviewPart idCard={at.card.id} name={at.card.name} item={item} onSaved={() => undefined} />
        <WhatIsStored stored={at.stored} />
      </div>
    </div>
  );
}
