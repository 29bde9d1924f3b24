import type { Notebook } from './notebook';
import { useNotebook } from './use-notebook';

const textsIn = ({ draft, unsaved, texts }: Notebook): string[] =>
  [
    ...unsaved.map(({ entry }) => `${entry.who}: ${entry.note}`),
    ...(draft ? [`${draft.who}: ${draft.note}`] : []),
    ...Object.values(texts),
  ].filter((text) => text.replace(':', '').trim() !== '');

/** What was typed and can no longer be saved, as text to copy. Nothing when there is none. */
export function UnsavedToKeep({ view, idCard }: { readonly view: string; readonly idCard: string }) {
  const { notebook } = useNotebook(view, idCard);
  const texts = textsIn(notebook);
  if (texts.length === 0) return null;
  return (
    <section class="unsaved-to-keep" aria-label="Typed and not saved">
      <p>You typed this and it is not saved:</p>
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
