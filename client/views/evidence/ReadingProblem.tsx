import { Button } from '../../ui/Button';
import { Callout } from '../../ui/Callout';
import type { ReadFailure } from './read-card-on-board';

const IN_WORDS: Readonly<Record<ReadFailure, { title: string; text: string }>> = {
  'no-answer': {
    title: 'Trello does not answer',
    text: 'Check your connection. What you typed stays here.',
  },
  gone: {
    title: 'This card can no longer be read',
    text: 'It was archived, deleted or moved to another board. What you typed stays here until you close it.',
  },
};

/** Why the card could not be read, and a way to try again. */
export function ReadingProblem({
  reason,
  onRetry,
}: {
  readonly reason: ReadFailure;
  readonly onRetry: () => void;
}) {
  const { title, text } = IN_WORDS[reason];
  return (
    <Callout kind="warning" title={title}>
      <p>{text}</p>
      <Button onClick={onRetry}>Try again</Button>
    </Callout>
  );
}
