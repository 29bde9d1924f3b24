import type { RefObject } from 'preact';
import { useServices } from '../../../services';
import { Button } from '../../../ui/Button';
import { openCard } from '../../summary/open-card';
import { Around } from './Around';
import { STEPS, type MergeRecord } from './merge-record';
import { messages } from './messages';
import { QuotedName } from './QuotedName';
import type { Merging } from './use-merge';

export interface MergeOutcomeProps {
  readonly record: MergeRecord;
  readonly merging: Merging;
  readonly onClose: () => void;
  /** The place that takes the focus whenever the buttons in it change. */
  readonly outcomeRef: RefObject<HTMLElement>;
}

/** How a merge goes or went: under way, cut short with what stands where, done with the way back, undone. */
export function MergeOutcome({ record, merging, onClose, outcomeRef }: MergeOutcomeProps) {
  const { port } = useServices();
  const { target, doing, done, problem } = record;
  const words = messages().outcome;
  const finished = done === STEPS;

  /** The button that was pressed is about to vanish, and the focus must not vanish with it. */
  const then = (act: () => void) => () => {
    outcomeRef.current?.focus();
    act();
  };

  return (
    <section
      class="merge-outcome"
      ref={outcomeRef}
      tabIndex={-1}
      aria-label={words.label}
      data-state={problem === null ? 'fine' : 'failed'}
    >
      <p role={problem === null ? 'status' : 'alert'}>
        <OutcomeInWords record={record} />
      </p>
      {(finished || problem !== null) && (
        <div class="merge-actions">
          {problem !== null && <Button onClick={then(merging.retry)}>{messages().again}</Button>}
          {doing === 'merge' && (
            <Button onClick={then(merging.undo)} aria-label={words.undoNamed}>
              {words.undo}
            </Button>
          )}
          {finished && doing === 'merge' && (
            <button type="button" class="quiet-action" onClick={() => openCard(port, target.id)}>
              {words.openThat}
            </button>
          )}
          <button type="button" class="quiet-action" onClick={onClose}>
            {finished ? words.done : words.leave}
          </button>
        </div>
      )}
    </section>
  );
}

function OutcomeInWords({
  record: { doing, done, problem, target, moving, stayed },
}: {
  readonly record: MergeRecord;
}) {
  const words = messages().outcome;
  const isMerge = doing === 'merge';
  if (problem !== null) return <>{`${isMerge ? words.notMerged : words.notUndone} ${problem}`}</>;
  const name = <QuotedName name={target.name} />;
  if (done < STEPS) return <Around words={isMerge ? words.merging : words.undoing}>{name}</Around>;
  if (!isMerge) return <Around words={words.undone}>{name}</Around>;
  return (
    <>
      <Around words={moving === null ? words.merged : words.moved(moving)}>{name}</Around>
      {` ${stayed > 0 ? words.stayed(stayed) : words.archive}`}
    </>
  );
}
