import { useState } from 'preact/hooks';
import { Button } from '../../ui/Button';
import { Callout } from '../../ui/Callout';

/** What is stored on the card cannot be understood: it is kept, shown on request, and never written over. */
export function UnreadableData({ problem, raw }: { readonly problem: string; readonly raw: string }) {
  const [shown, setShown] = useState(false);
  return (
    <Callout kind="warning" title="What is stored on this card cannot be read">
      <p>{problem}</p>
      <p>It is kept as it is, and nothing is written over it. The rest of the board works as usual.</p>
      <Button onClick={() => setShown(!shown)} aria-expanded={shown}>
        {shown ? 'Hide what is stored' : 'Show what is stored'}
      </Button>
      {shown && (
        <pre class="raw" dir="ltr" tabIndex={0} aria-label="What is stored">
          {raw}
        </pre>
      )}
    </Callout>
  );
}
