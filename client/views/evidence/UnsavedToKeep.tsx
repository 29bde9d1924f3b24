import type { Evidence } from '../../../shared/schemas/evidence';
import type { Fold } from './fold';
import { messages } from './messages';
import type { Notebook } from './notebook';
import { useNotebook } from './use-notebook';

const isText = (text: string) => text.trim() !== '';
const inOneLine = ({ who, note }: { who: string; note: string }) => [who, note].filter(isText).join(': ');

function textsIn({ draft, unsaved, texts, editing, pasted, folds }: Notebook): string[] {
  const entries = [
    ...unsaved.map(({ entry }) => entry),
    ...(draft ? [draft] : []),
    ...(editing ? [editing.draft] : []),
    ...folds.flatMap(notKnownToBeOnCard),
  ];
  return [...new Set([...entries.map(inOneLine), ...Object.values(texts), pasted ?? ''])].filter(isText);
}

/** Words that were folded, and the entry for which that is still under way. */
function notKnownToBeOnCard({ doing, done, notes, entry }: Fold): Evidence[] {
  return [...(done && doing === 'undo' ? [] : notes), ...(done || entry === null ? [] : [entry])];
}

/** What was typed and can no longer be saved, as text to copy. Nothing when there is none. */
export function UnsavedToKeep({ view, idCard }: { readonly view: string; readonly idCard: string }) {
  const { notebook } = useNotebook(view, idCard);
  const texts = textsIn(notebook);
  if (texts.length === 0) return null;
  return (
    <section class="unsaved-to-keep" aria-label={messages().unsaved.label}>
      <p>{messages().unsaved.text}</p>
      <ul>
        {texts.map((text) => (
          <li key={text} dir="auto">
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
