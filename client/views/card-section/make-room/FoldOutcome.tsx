import { useRef } from 'preact/hooks';
import { useCopy } from '../../../hooks/use-copy';
import { Button } from '../../../ui/Button';
import { CopiedText } from '../../../ui/CopiedText';
import { isUnderWay, type Fold } from '../../evidence/fold';
import { messages } from './messages';
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
  const words = messages().outcome;
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
      aria-label={words.label}
      data-state={problem === null ? 'fine' : 'failed'}
    >
      <p role={problem === null ? 'status' : 'alert'}>{inWords(fold, folding.folded)}</p>
      {!isUnderWay(fold) && (
        <div class="make-room-actions">
          {isFolded && (
            <Button onClick={then(folding.undo)} aria-label={words.undoNamed}>
              {words.undo}
            </Button>
          )}
          {problem !== null && <Button onClick={then(folding.retry)}>{words.again}</Button>}
          {(isFolded || problem !== null) && (
            <button type="button" class="quiet-action" onClick={() => copy(notesAsText(notes))}>
              {words.copy}
            </button>
          )}
          <button type="button" class="quiet-action" onClick={close}>
            {done ? words.done : words.leave}
          </button>
        </div>
      )}
      <CopiedText copied={copied} />
    </section>
  );
}

function inWords(fold: Fold, folded: number): string {
  const { doing, done, problem, notes } = fold;
  const words = messages().outcome;
  if (doing === 'fold') {
    if (problem !== null) return `${words.notFolded} ${problem}`;
    return done ? words.folded(folded) : words.folding(notes.length);
  }
  if (problem !== null) return `${words.notUndone} ${problem}`;
  return done ? undoneInWords(fold) : words.unfolding;
}

function undoneInWords({ wentTo }: Fold): string {
  const words = messages().outcome;
  return wentTo === null ? words.undone : `${words.undone} ${words.wentTo[wentTo]}`;
}
