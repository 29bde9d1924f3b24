import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { charactersOfNote } from '../../../../shared/room/fold';
import type { Evidence } from '../../../../shared/schemas/evidence';
import { Button } from '../../../ui/Button';
import { messages } from './messages';

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
        {tooMany === 0 && onAdd && <Button onClick={onAdd}>{messages().fits.add}</Button>}
        {canBeShortened && onShorten && <Button onClick={onShorten}>{messages().shorten}</Button>}
        {tooMany > 0 && notes !== null && (
          <Button onClick={onFold}>{messages().fold.open(notes.length)}</Button>
        )}
        <button type="button" class="quiet-action" onClick={onCancel}>
          {messages().cancel}
        </button>
      </div>
    </Question>
  );
}

/** What is asked, with what stands before and behind the customer's name. */
function questionOf(tooMany: number) {
  const { tooLong, fits } = messages();
  if (tooMany === 0) return { heading: fits.heading, ...fits.text };
  return { heading: tooLong.heading, before: tooLong.text.before, behind: tooLong.text.behind(tooMany) };
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
  const place = useRef<HTMLHeadingElement>(null);
  useEffect(() => place.current?.focus(), []);
  const { heading, before, behind } = questionOf(tooMany);
  return (
    <section class="make-room" aria-labelledby={id}>
      <h3 id={id} ref={place} tabIndex={-1}>
        {heading}
      </h3>
      <p>
        {before} <bdi>{who}</bdi> {behind}
      </p>
      {children}
    </section>
  );
}

function FoldingIsNotEnough({ tooMany, evidence }: Pick<ChooseHowProps, 'tooMany' | 'evidence'>) {
  const withWords = evidence.filter(({ note }) => note !== '');
  const freed = withWords.reduce((sum, entry) => sum + charactersOfNote(entry), 0);
  if (withWords.length === 0) {
    return <p>{messages().nothingToFold}</p>;
  }
  return <p>{messages().notEnough(withWords.length, tooMany - freed)}</p>;
}
