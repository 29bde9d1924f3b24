import { useEffect, useId, useRef } from 'preact/hooks';
import type { Evidence } from '../../../../shared/schemas/evidence';
import { core } from '../../../language/core';
import { useCopy } from '../../../hooks/use-copy';
import { Button } from '../../../ui/Button';
import { CopiedText } from '../../../ui/CopiedText';
import { dayInWords } from '../../../ui/day-in-words';
import { messages } from './messages';
import { notesAsText } from './notes-as-text';

export interface ConfirmFoldProps {
  /** Oldest first, at least one. */
  readonly notes: readonly Evidence[];
  /** What is added with it: "and add". */
  readonly andAdd: boolean;
  readonly onFold: () => void;
  readonly onCancel: () => void;
}

/** Which notes would be folded, word for word, before anything is done. */
export function ConfirmFold({ notes, andAdd, onFold, onCancel }: ConfirmFoldProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const { copied, copy } = useCopy();
  useEffect(() => heading.current?.focus(), []);
  const words = messages().fold;
  return (
    <section class="make-room" aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {words.heading(notes.length)}
      </h3>
      <p>{words.text}</p>
      <ul class="notes-to-fold" aria-label={words.words} tabIndex={0}>
        {notes.map((note) => (
          <li key={note.id}>
            <NoteToFold note={note} />
          </li>
        ))}
      </ul>
      <div class="make-room-actions">
        <Button look="primary" onClick={onFold}>
          {andAdd ? words.foldAndAdd(notes.length) : words.fold(notes.length)}
        </Button>
        <button type="button" class="quiet-action" onClick={() => copy(notesAsText(notes))}>
          {words.copy}
        </button>
        <button type="button" class="quiet-action" onClick={onCancel}>
          {messages().cancel}
        </button>
      </div>
      <CopiedText copied={copied} />
    </section>
  );
}

function NoteToFold({ note: { who, kind, date, note } }: { readonly note: Evidence }) {
  return (
    <>
      <p class="entry-line">
        <span>
          <bdi class="entry-who">{who}</bdi> · {core().kindsInLine[kind]} ·{' '}
          <time dateTime={date}>{dayInWords(date)}</time>
        </span>
      </p>
      <p class="entry-note" dir="auto">
        {note}
      </p>
    </>
  );
}
