import { useState } from 'preact/hooks';
import { Button } from '../../ui/Button';
import { Callout } from '../../ui/Callout';
import type { WhyUnreadable } from '../../../shared/stored/envelope';
import { whyUnreadableInWords } from '../why-unreadable-in-words';
import { messages } from './messages';

/** What is stored on the card cannot be understood: it is kept, shown on request, and never written over. */
interface UnreadableDataProps {
  readonly problem: WhyUnreadable;
  /** What is stored, as JSON. */
  readonly raw: string;
}

export function UnreadableData({ problem, raw }: UnreadableDataProps) {
  const [shown, setShown] = useState(false);
  const words = messages().unreadable;
  return (
    <Callout kind="warning" title={words.title}>
      <p>{whyUnreadableInWords(problem)}</p>
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
