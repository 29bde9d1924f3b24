import { Button } from '../../ui/Button';
import { Callout } from '../../ui/Callout';
import { messages } from './messages';
import type { ReadFailure } from './read-card-on-board';

/** Why the card could not be read, and a way to try again. */
export function ReadingProblem({
  reason,
  onRetry,
}: {
  readonly reason: ReadFailure;
  readonly onRetry: () => void;
}) {
  const { title, text } = messages()[reason];
  return (
    <Callout kind="warning" title={title}>
      <p>{text}</p>
      <Button onClick={onRetry}>{messages().again}</Button>
    </Callout>
  );
}
