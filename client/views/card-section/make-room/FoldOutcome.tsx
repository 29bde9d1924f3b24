import { useRef } from 'preact/hooks';
import { core } from '../../../language/core';
import { useCopy } from '../../../hooks/use-copy';
import { Button } from '../../../ui/Button';
import { CopiedText } from '../../../ui/CopiedText';
import { isUnderWay, type Fold } from '../../evidence/fold';
import { notesAsText } from './notes-as-text';
import type { Folding } from './use-folding';
import './make-room.css';

export interface FoldOutcomeProps {
  readonly fold: Fold;
  readonly folding: Omit<Folding, 'fold'>;
  /** It was closed, and with it the button that had the focus. */
  readonly onClosed: () => void;
}

/** How a fold goes or went: under way, done with the way back, failed, undone. */
export function FoldOutcome({ fold, folding, onClosed }: FoldOutcomeProps) {
  const region = useRef<HTMLElement>(null);
  const { copied, copy } = useCopy();
  const { doing, done, problem, notes } = fold;
  const isFolded = doing === 'fold' && done;

  /** The button that was pressed is about to vanish, and the focus must not vanish with it. */
  const then = (act: () => void) => () => {
    region.current?.focus();
    act();
  };
  function close(): void {
    folding.close();
    onClosed();
  }

  return (
    <section
      class="fold-outcome"
      ref={region}
      tabIndex={-1}
      aria-label="Folded notes"
      data-state={problem === null ? 'fine' : 'failed'}
    >
      <p role={problem === null ? 'status' : 'alert'}>{inWords(fold, folding.folded)}</p>
      {!isUnderWay(fold) && (
        <div class="make-room-actions">
          {isFolded && (
            <Button onClick={then(folding.undo)} aria-label="Undo the fold">
              Undo
            </Button>
          )}
          {problem !== null && <Button onClick={then(folding.retry)}>Try again</Button>}
          {(isFolded || problem !== null) && (
            <button type="button" class="quiet-action" onClick={() => copy(notesAsText(notes))}>
              Copy the words
            </button>
          )}
          <button type="button" class="quiet-action" onClick={close}>
            {done ? 'Done' : 'Leave it so'}
          </button>
        </div>
      )}
      <CopiedText copied={copied} />
    </section>
  );
}

function inWords(fold: Fold, folded: number): string {
  const { doing, done, problem, notes } = fold;
  if (doing === 'fold') {
    if (problem !== null) return `Not folded. ${problem}`;
    if (!done) return `Folding ${core().notes(notes.length)} to make room…`;
    const were = folded === 1 ? 'was' : 'were';
    return `${core().notes(folded)} ${were} folded to make room. The words are kept in this tab only, until you choose Done.`;
  }
  if (problem !== null) return `Not undone. ${problem}`;
  return done ? undoneInWords(fold) : 'Putting the words back…';
}

function undoneInWords({ wentTo }: Fold): string {
  const undone = 'Undone: the folded notes have their words again.';
  if (wentTo === null) return undone;
  const where = wentTo === 'form' ? 'back in the form' : 'below, with what is not saved';
  return `${undone} The entry for which they made room does not fit beside them: it is off the card and ${where}.`;
}
