import { useEscapeClosesModal } from '../../hooks/use-escape-closes-modal';
import { useLoaded } from '../../hooks/use-loaded';
import { Button } from '../../ui/Button';
import { Callout } from '../../ui/Callout';
import { Spinner } from '../../ui/Spinner';
import { PartMissing } from '../PartMissing';
import { messages } from './messages';
import { useBoard } from './use-board';
import '../../ui/base.css';
import './review.css';

// What draws the queue, and what judges its items, comes while the board is read.
const loadQueue = () => import('./ReviewQueue');

/** A coach's way through the items of a board, one after the other, in a full-screen modal. */
export function ReviewView() {
  const { reading, saved, again } = useBoard();
  const queue = useLoaded(loadQueue);
  useEscapeClosesModal();
  const { heading, again: tryAgain, reading: words } = messages();

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
        <h1>{heading}</h1>
      )}
      {waiting && (
        <Spinner
          label={
            reading.state === 'reading' && reading.of !== null
              ? words.progress(reading.done, reading.of)
              : words.start
          }
        />
      )}
      {reading.state === 'read' && queue.state === 'failed' && <PartMissing />}
      {reading.state === 'failed' && (
        <Callout kind="warning" title={words.failed}>
          <p>{words.nothingChanged}</p>
          <Button onClick={again}>{tryAgain}</Button>
        </Callout>
      )}
    </main>
  );
}
