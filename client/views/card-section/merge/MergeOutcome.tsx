import type { RefObject } from 'preact';
import { core } from '../../../language/core';
import { useServices } from '../../../services';
import { Button } from '../../../ui/Button';
import { openCard } from '../../summary/open-card';
import { STEPS, type MergeRecord } from './merge-record';
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
      aria-label="Merging"
      data-state={problem === null ? 'fine' : 'failed'}
    >
      <p role={problem === null ? 'status' : 'alert'}>
        <OutcomeInWords record={record} />
      </p>
      {(finished || problem !== null) && (
        <div class="merge-actions">
          {problem !== null && <Button onClick={then(merging.retry)}>Try again</Button>}
          {doing === 'merge' && (
            <Button onClick={then(merging.undo)} aria-label="Undo the merge">
              Undo
            </Button>
          )}
          {finished && doing === 'merge' && (
            <button type="button" class="quiet-action" onClick={() => openCard(port, target.id)}>
              Open that card
            </button>
          )}
          <button type="button" class="quiet-action" onClick={onClose}>
            {finished ? 'Done' : 'Leave it so'}
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
  const name = <QuotedName name={target.name} />;
  if (problem !== null) {
    return (
      <>
        {doing === 'merge' ? 'Not merged' : 'Not undone'} as a whole. {problem}
      </>
    );
  }
  if (done < STEPS) {
    return doing === 'merge' ? <>Merging into {name}…</> : <>Bringing everything back from {name}…</>;
  }
  if (doing === 'undo') return <>Undone. What was moved to {name} is back on this card.</>;
  return (
    <>
      {moving === null ? (
        <>Merged into {name}.</>
      ) : (
        <>
          {moving} moved to {name}.
        </>
      )}
      {stayed > 0
        ? ` ${core().entries(stayed)} stayed here: added or changed meanwhile. Merge again to move them.`
        : ' You can archive this card now in Trello.'}
    </>
  );
}
