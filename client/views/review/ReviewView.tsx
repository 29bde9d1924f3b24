import { useEscapeClosesModal } from '../../hooks/use-escape-closes-modal';
import { useLoaded } from '../../hooks/use-loaded';
import { Button } from '../../ui/Button';
import { Callout } from '../../ui/Callout';
import { Spinner } from '../../ui/Spinner';
import { PartMissing } from '../PartMissing';
import { useBoard } from './use-board';
import '../../ui/base.css';
import './review.css';

// What draws the queue, and what judges its items, comes while the board is read.
const loadQueue = () => import('./ReviewQueue');

const inDigits = (n: number) => new Intl.NumberFormat('en').format(n);

/** A coach's way through the items of a board, one after the other, in a full-screen modal. */
export function ReviewView() {
  const { reading, saved, again } = useBoard();
  const queue = useLoaded(loadQueue);
  useEscapeClosesModal();

  const waiting = reading.state === 'reading' || (reading.state === 'read' && queue.state === 'loading');
  return (
    <main class="review" aria-busy={waiting}>
      {reading.state === 'read' && queue.state === 'there' ? (
        <queue.part.ReviewQueue
          snapshot={reading.snapshot}
          unreadable={reading.unreadable}
          outdated={reading.outdated}
          onSaved={saved}
          onAgain={again}
        />
      ) : (
        <h1>Review</h1>
      )}
      {waiting && (
        <Spinner
          label={
            reading.state === 'reading' && reading.of !== null
              ? `Reading the board: ${inDigits(reading.done)} of ${inDigits(reading.of)} cards`
              : 'Reading the board'
          }
        />
      )}
      {reading.state === 'read' && queue.state === 'failed' && <PartMissing />}
      {reading.state === 'failed' && (
        <Callout kind="warning" title="Trello does not answer">
          <p>The board could not be read. Nothing was changed.</p>
          <Button onClick={again}>Try again</Button>
        </Callout>
      )}
    </main>
  );
}
