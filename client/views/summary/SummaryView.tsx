import { useEscapeClosesModal } from '../../hooks/use-escape-closes-modal';
import { Button } from '../../ui/Button';
import { Callout } from '../../ui/Callout';
import { BoardSummaryPanel } from './BoardSummaryPanel';
import { NothingRecognised } from './NothingRecognised';
import { ReadingProgress } from './ReadingProgress';
import { useSummary } from './use-summary';
import '../../ui/base.css';
import './summary.css';

const FAILURES = {
  noAnswer: {
    title: 'Trello does not answer',
    text: 'The board could not be read. Nothing was changed.',
  },
  notComputed: {
    title: 'The server could not be reached',
    text: 'The board was read, but what computes the summary could not be loaded. Nothing was changed. Check your connection.',
  },
} as const;

/** The whole board at a glance, in a full-screen modal: what matters most, how sure that is, and what to do next. */
export function SummaryView() {
  const { reading, again } = useSummary();

  useEscapeClosesModal();

  return (
    <main class="summary" aria-busy={reading.state === 'reading'}>
      {reading.state === 'reading' && <ReadingProgress done={reading.done} of={reading.of} />}
      {reading.state === 'failed' && (
        <>
          <h1>Summary</h1>
          <Callout kind="warning" title={FAILURES[reading.reason].title}>
            <p>{FAILURES[reading.reason].text}</p>
            <Button onClick={again}>Try again</Button>
          </Callout>
        </>
      )}
      {reading.state === 'shown' &&
        (reading.shown.summary.canvases.length === 0 ? (
          <>
            <h1>Summary</h1>
            <NothingRecognised summary={reading.shown.summary} />
          </>
        ) : (
          <BoardSummaryPanel shown={reading.shown} refresh={reading.refresh} onAgain={again} />
        ))}
    </main>
  );
}
