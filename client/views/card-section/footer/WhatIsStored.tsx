import { useState } from 'preact/hooks';
import { KEY } from '../../../../shared/stored/key';
import { useCopy } from '../../../hooks/use-copy';
import type { StoredData } from '../../../trello/port';
import { CopiedText } from '../../../ui/CopiedText';

function Stored({ stored }: { readonly stored: StoredData }) {
  const { copied, copy } = useCopy();
  if ((stored[KEY] ?? null) === null) return <p class="subtle">Nothing yet.</p>;
  const text = JSON.stringify({ [KEY]: stored[KEY] }, null, 1);
  return (
    <div class="stored">
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
    </div>
  );
}

/** What of the card is ours, and where it lives, on request. */
export function WhatIsStored({ stored }: { readonly stored: StoredData }) {
  const [open, setOpen] = useState(false);
  return (
    <details class="section-part" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>What is stored on this card</summary>
      {open && <Stored stored={stored} />}
    </details>
  );
}
