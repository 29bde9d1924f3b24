import { useEffect } from 'preact/hooks';
import { useServices } from '../../services';
import { Button } from '../../ui/Button';
import { Callout } from '../../ui/Callout';
import { BoardSummaryPanel } from './BoardSummaryPanel';
import { NothingRecognised } from './NothingRecognised';
import { ReadingProgress } from './ReadingProgress';
import { useSummary } from './use-summary';
import '../../ui/base.css';
import './summary.css';

/** The whole board at a glance, in a full-screen modal: what matters most, how sure that is, and what to do next. */
export function SummaryView() {
  const { port } = useServices();
  const { reading, again } = useSummary();

  useEffect(() => {
    function closeOnEscape(event: KeyboardEvent): void {
      if (event.key === 'Escape' && !event.defaultPrevented) void port.closeModal();
    }
    document.addEventListener('keydown', closeOnEscape);
    return () => document.removeEventListener('keydown', closeOnEscape);
  }, [port]);

  return (
    <main class="summary" aria-busy={reading.state === 'reading'}>
      {reading.state === 'reading' && <ReadingProgress done={reading.done} of={reading.of} />}
      {reading.state === 'failed' && (
        <Callout kind="warning" title="Trello does not answer">
          <p>The board could not be read. Nothing was changed.</p>
          <Button onClick={again}>Try again</Button>
        </Callout>
      )}
      {reading.state === 'shown' &&
        (reading.shown.summary.canvases.length === 0 ? (
          <NothingRecognised summary={reading.shown.summary} />
        ) : (
          <BoardSummaryPanel shown={reading.shown} refreshing={reading.refreshing} onAgain={again} />
        ))}
    </main>
  );
}
