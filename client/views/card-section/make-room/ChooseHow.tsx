import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { charactersOfNote } from '../../../../shared/room/fold';
import type { Evidence } from '../../../../shared/schemas/evidence';
import { core } from '../../../language/core';
import { Button } from '../../../ui/Button';

export interface ChooseHowProps {
  readonly entry: Evidence;
  /** Characters by which the entry is too long for the card; 0 where it fits by now. */
  readonly tooMany: number;
  /** Every entry of the card. */
  readonly evidence: readonly Evidence[];
  /** What would be folded; null where folding all is not enough. */
  readonly notes: readonly Evidence[] | null;
  /** Puts the cursor into the quote. Absent while the form holds something else. */
  readonly onShorten?: (() => void) | undefined;
  readonly onFold: () => void;
  /** Adds an entry that fits by now. Absent where that is noticed anyway. */
  readonly onAdd?: (() => void) | undefined;
  readonly onCancel: () => void;
}

/** An entry does not fit on its card: by how much, and what can be done about it. */
export function ChooseHow(props: ChooseHowProps) {
  const { entry, tooMany, notes, onShorten, onFold, onAdd, onCancel } = props;
  const canBeShortened = tooMany > 0 && charactersOfNote(entry) >= tooMany;
  return (
    <Question who={entry.who} tooMany={tooMany}>
      {tooMany > 0 && notes === null && <FoldingIsNotEnough {...props} />}
      <div class="make-room-actions">
        {tooMany === 0 && onAdd && <Button onClick={onAdd}>Add it</Button>}
        {canBeShortened && onShorten && <Button onClick={onShorten}>Shorten the quote</Button>}
        {tooMany > 0 && notes !== null && (
          <Button onClick={onFold}>Fold {core().notes(notes.length)}…</Button>
        )}
        <button type="button" class="quiet-action" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </Question>
  );
}

function Question({
  who,
  tooMany,
  children,
}: {
  readonly who: string;
  readonly tooMany: number;
  readonly children: ComponentChildren;
}) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="make-room" aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {tooMany > 0 ? 'This entry does not fit on the card' : 'There is room again'}
      </h3>
      <p>
        {tooMany > 0 ? (
          <>
            The entry of <bdi>{who}</bdi> is {core().characters(tooMany)} too long. It is kept here until you
            decide.
          </>
        ) : (
          <>
            The entry of <bdi>{who}</bdi> fits by now.
          </>
        )}
      </p>
      {children}
    </section>
  );
}

function FoldingIsNotEnough({ tooMany, evidence }: Pick<ChooseHowProps, 'tooMany' | 'evidence'>) {
  const withWords = evidence.filter(({ note }) => note !== '');
  const freed = withWords.reduce((sum, entry) => sum + charactersOfNote(entry), 0);
  if (withWords.length === 0) {
    return <p>No entry on the card has words to fold. Deleting one that is no longer needed makes room.</p>;
  }
  return (
    <p>
      Folding {withWords.length === 1 ? 'the only note' : `all ${core().notes(withWords.length)}`} of the card
      would still leave {core().characters(tooMany - freed)} too many. Deleting an entry that is no longer
      needed makes room.
    </p>
  );
}
