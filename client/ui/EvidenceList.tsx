import type { ComponentChildren } from 'preact';
import { byCustomer, type DateOrder } from '../../shared/evidence-log/arrange';
import type { Evidence } from '../../shared/schemas/evidence';
import { core } from '../language/core';
import { EvidenceEntry } from './EvidenceEntry';
import { messages } from './messages';

export interface EvidenceListProps {
  /** In the order in which they were logged. */
  readonly entries: readonly Evidence[];
  readonly order?: DateOrder;
  /** What can be done with an entry. Absent for members who may only read. */
  readonly actions?: (entry: Evidence) => ComponentChildren;
  /** What stands in an entry's place, such as the form that changes it; null where the entry itself does. */
  readonly inPlaceOf?: (entry: Evidence) => ComponentChildren;
}

/** A card's evidence log as it is stored: by date, the entries of one customer together. */
export function EvidenceList({ entries, order = 'newest', actions, inPlaceOf }: EvidenceListProps) {
  return (
    <ul class="evidence-list" aria-label={messages().entries[order]}>
      {byCustomer(entries, order).flatMap(({ key, entries: group }) => [
        group.length > 1 && (
          <li class="entry-customer" key={`customer ${key}`}>
            <bdi class="entry-who">{group[0]?.who}</bdi> · {core().entries(group.length)}
          </li>
        ),
        ...group.map((entry) => (
          <li class={group.length > 1 ? 'entry entry-of-several' : 'entry'} key={entry.id}>
            {inPlaceOf?.(entry) ?? <EvidenceEntry entry={entry}>{actions?.(entry)}</EvidenceEntry>}
          </li>
        )),
      ])}
    </ul>
  );
}
