import { core } from '../../../language/core';
import { dayInWords } from '../../../ui/day-in-words';
import { messages } from './messages';
import type { PastedEntry } from './pasted-entries';

/** One pasted line as the entry that it would become, or what is wrong with it. */
export function PastedLine({ line, fits }: { readonly line: PastedEntry; readonly fits: boolean }) {
  const { draft, entry, problems } = line;
  const marks = [
    ...(draft.stance === 'contradicts' ? [core().stances.contradicts] : []),
    ...draft.signals.map((signal) => core().signals[signal]),
  ];
  return (
    <li data-fits={fits && entry !== null}>
      <p class="pasted-who">
        <bdi>{draft.who.trim() || messages().nobody}</bdi> · {core().kindsInLine[draft.kind]} ·{' '}
        {dayInWords(entry?.date ?? draft.date)}
        {marks.length > 0 && ` · ${marks.join(', ')}`}
      </p>
      <p class="pasted-note" dir="auto">
        {draft.note}
      </p>
      {Object.values(problems).map((problem) => (
        <p class="field-problem" key={problem}>
          {problem}
        </p>
      ))}
      {!fits && <p class="field-problem">{messages().noRoom}</p>}
    </li>
  );
}
