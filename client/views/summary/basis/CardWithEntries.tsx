import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Evidence } from '../../../../shared/schemas/evidence';
import { core } from '../../../language/core';
import { EvidenceList } from '../../../ui/EvidenceList';
import { CardLink } from '../CardLink';

export interface CardWithEntriesProps {
  readonly id: string;
  readonly name: string;
  readonly entries: readonly Evidence[];
  /** What there is to say of it here. */
  readonly children?: ComponentChildren;
}

/** A card that opens, and its evidence on request. */
export function CardWithEntries({ id, name, entries, children }: CardWithEntriesProps) {
  // A board can have thousands of entries: none is drawn before it is asked for.
  const [open, setOpen] = useState(false);
  return (
    <>
      <CardLink id={id} name={name} />
      {children}
      {entries.length > 0 && (
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary class="subtle">{core().entries(entries.length)}</summary>
          {open && <EvidenceList entries={entries} />}
        </details>
      )}
    </>
  );
}
