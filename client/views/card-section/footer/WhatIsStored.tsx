import { useState } from 'preact/hooks';
import { KEY } from '../../../../shared/stored/key';
import { useCopy } from '../../../hooks/use-copy';
import type { StoredData } from '../../../trello/port';
import { CopiedText } from '../../../ui/CopiedText';
import { messages } from '../messages';

function Stored({ stored }: { readonly stored: StoredData }) {
  const { copied, copy } = useCopy();
  if ((stored[KEY] ?? null) === null) return <p class="subtle">{messages().stored.nothing}</p>;
  const text = JSON.stringify({ [KEY]: stored[KEY] }, null, 1);
  return (
    <div class="stored">
      <p class="subtle">{messages().stored.text}</p>
      <pre class="raw" tabIndex={0} dir="ltr" aria-label={messages().stored.asJson}>
        {text}
      </pre>
      <div class="coaching-actions">
        <button type="button" class="quiet-action" onClick={() => copy(text)}>
          {messages().stored.copy}
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
      <summary>{messages().stored.heading}</summary>
      {open && <Stored stored={stored} />}
    </details>
  );
}
