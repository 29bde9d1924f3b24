import { useState } from 'preact/hooks';
import type { Item } from '../../../../shared/schemas/item';
import { cardValues } from '../../../../shared/stored/card-data';
import { useCopy } from '../../../hooks/use-copy';
import { CopiedText } from '../../../ui/CopiedText';

function Stored({ item }: { readonly item: Item }) {
  const { copied, copy } = useCopy();
  const text = JSON.stringify(cardValues({}, item), null, 1);
  return (
    <>
      <p class="subtle">
        Canvas Signals keeps this on the card itself, in Trello: fields, evidence, segments, the coach’s
        review. Everybody who may see the board can read it; deleting the card deletes it.
      </p>
      <pre class="raw" tabIndex={0} dir="ltr" aria-label="What is stored, as JSON">
        {text}
      </pre>
      <div class="coaching-actions">
        <button type="button" class="quiet-action" onClick={() => copy(text)}>
          Copy
        </button>
        <CopiedText copied={copied} />
      </div>
    </>
  );
}

/** What of the card is ours, and where it lives, on request. */
export function WhatIsStored({ item }: { readonly item: Item }) {
  const [open, setOpen] = useState(false);
  return (
    <details class="section-part" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>What is stored on this card</summary>
      {open && <Stored item={item} />}
    </details>
  );
}
