import { useState } from 'preact/hooks';
import { Button } from '../../ui/Button';
import { Callout } from '../../ui/Callout';
import { messages } from './messages';

/** What is stored on the card cannot be understood: it is kept, shown on request, and never written over. */
export function UnreadableData({ problem, raw }: { readonly problem: string; readonly raw: string }) {
  const [shown, setShown] = useState(false);
  const words = messages().unreadable;
  return (
    <Callout kind="warning" title={words.title}>
      <p>{problem}</p>
      <p>{words.text}</p>
      <Button onClick={() => setShown(!shown)} aria-expanded={shown}>
        {shown ? words.hide : words.show}
      </Button>
      {shown && (
        <pre class="raw" dir="ltr" tabIndex={0} aria-label={words.stored}>
          {raw}
        </pre>
      )}
    </Callout>
  );
}
