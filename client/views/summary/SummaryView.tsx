import { useEscapeClosesModal } from '../../hooks/use-escape-closes-modal';
import { useLoaded } from '../../hooks/use-loaded';
import { Button } from '../../ui/Button';
import { Callout } from '../../ui/Callout';
import { PartMissing } from '../PartMissing';
import { messages } from './messages';
import { ReadingProgress } from './ReadingProgress';
import { useSummary } from './use-summary';
import '../../ui/base.css';
import './summary.css';

// What draws a summary comes while the board is read.
const loadPanels = () => import('./panels');

/** The whole board at a glance, in a full-screen modal: what matters most, how sure that is, and what to do next. */
export function SummaryView() {
  const { reading, again } = useSummary();
  const panels = useLoaded(loadPanels);
  useEscapeClosesModal();

  const waiting = reading.state === 'reading' || (reading.state === 'shown' && panels.state === 'loading');
  return (
    <main class="summary" aria-busy={waiting}>
      {reading.state === 'reading' && <ReadingProgress done={reading.done} of={reading.of} />}
      {reading.state === 'shown' && panels.state === 'loading' && <ReadingProgress done={0} of={null} />}
      {reading.state === 'shown' && panels.state === 'failed' && <PartMissing />}
      {reading.state === 'failed' && (
        <>
          <h1>{messages().heading}</h1>
          <Callout kind="warning" title={messages().failures[reading.reason].title}>
            <p>{messages().failures[reading.reason].text}</p>
            <Button onClick={again}>{messages().again}</Button>
          </Callout>
        </>
      )}
      {reading.state === 'shown' &&
        panels.state === 'there' &&
        (reading.shown.summary.canvases.length === 0 ? (
          <>
            <h1>{messages().heading}</h1>
            <panels.part.Remarks
              shown={reading.shown}
              outdated={reading.refresh === 'failed'}
              onAgain={again}
            />
            <panels.part.NothingRecognised summary={reading.shown.summary} />
          </>
        ) : (
          <panels.part.BoardSummaryPanel shown={reading.shown} refresh={reading.refresh} onAgain={again} />
        ))}
    </main>
  );
}
