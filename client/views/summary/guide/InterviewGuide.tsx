import { guideOf, type Guide, type GuidePart } from '../../../../shared/guide/guide';
import { guideAsMarkdown } from '../../../../shared/guide/guide-as-markdown';
import { explorationInWords } from '../../../../shared/words/explore';
import { guide as inWords } from '../../../language/guide';
import { prompts } from '../../../language/prompts';
import { summary } from '../../../language/summary';
import { useCopy } from '../../../hooks/use-copy';
import { Button } from '../../../ui/Button';
import { CopiedText } from '../../../ui/CopiedText';
import { CardLink } from '../CardLink';
import type { TabProps } from '../tab-props';
import { printGuide } from './print-guide';
import './guide.css';

/** What to ask the next customer, in order, with room for notes: to copy or to print. */
export function InterviewGuide({ shown: { snapshot }, canvas, items }: TabProps) {
  const words = inWords();
  const { copied, copy } = useCopy();
  const guide = guideOf(canvas, items, snapshot);
  const test = ({ item, exploration }: Guide['tests'][number]) =>
    explorationInWords(exploration, item.column, summary()).test;
  return (
    <article class="guide" aria-labelledby="guide-heading">
      <h2 id="guide-heading">
        {words.heading}
        {canvas.canvas.name !== '' && (
          <>
            {' · '}
            <bdi>{canvas.canvas.name}</bdi>
          </>
        )}
      </h2>
      <p>{words.lead}</p>
      <Fixed heading={words.opening} texts={Object.values(words.openings)} />
      {guide.parts.map((part) => (
        <Part key={part.column} part={part} />
      ))}
      <Fixed heading={words.closing} texts={Object.values(words.closings)} notes />
      {guide.tests.length > 0 && (
        <section>
          <h3>{words.tests}</h3>
          <ul>
            {guide.tests.map((one) => (
              <li key={one.item.id}>
                <CardLink id={one.item.id} name={one.item.name} />
                <p>{test(one)}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div class="actions guide-actions">
        <Button
          onClick={() =>
            copy(
              guideAsMarkdown(
                guide,
                canvas.canvas.name,
                { question: ({ id }) => prompts()[id], test },
                words,
              ),
            )
          }
        >
          {words.copy}
        </Button>
        <Button onClick={printGuide}>{words.print}</Button>
        <CopiedText copied={copied} />
      </div>
    </article>
  );
}

function Fixed({
  heading,
  texts,
  notes,
}: {
  readonly heading: string;
  readonly texts: readonly string[];
  readonly notes?: boolean;
}) {
  return (
    <section>
      <h3>{heading}</h3>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {notes && <Notes />}
    </section>
  );
}

function Part({ part: { column, questions, listenFor } }: { readonly part: GuidePart }) {
  const words = inWords();
  return (
    <section>
      <h3>{words.parts[column]}</h3>
      <ol>
        {questions.map(({ id }) => (
          <li key={id}>{prompts()[id]}</li>
        ))}
      </ol>
      {listenFor.length > 0 && (
        <>
          <p class="subtle">{words.listen}:</p>
          <ul>
            {listenFor.map(({ id, name }) => (
              <li key={id}>
                <CardLink id={id} name={name} />
              </li>
            ))}
          </ul>
        </>
      )}
      <Notes />
    </section>
  );
}

/** Empty lines to write on; on paper only. */
const Notes = () => <p class="guide-notes">{inWords().notes}</p>;
