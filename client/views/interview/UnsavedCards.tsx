import { core } from '../../language/core';
import { Button } from '../../ui/Button';
import { Callout } from '../../ui/Callout';
import { dayInWords } from '../../ui/day-in-words';
import type { BoardColumns } from './board-columns';
import { CardRow } from './CardRow';
import { tickedOf, type InterviewDraft } from './interview-draft';
import { messages } from './messages';
import type { Interview } from './use-interview';
import { useFocusAtStart } from './use-focus-at-start';
import { useFocusOnProblem } from './use-focus-on-problem';

function titleOf({ saved, picks }: InterviewDraft): string {
  const { nothing, inPart } = messages().unsaved;
  return saved.length === 0 ? nothing : inPart(saved.length, saved.length + picks.length);
}

export interface UnsavedCardsProps {
  readonly interview: Interview;
  readonly columns: BoardColumns;
}

/** The cards that could not be saved, each with the reason and what was typed. What is saved is settled and stands as text. */
export function UnsavedCards({ interview, columns }: UnsavedCardsProps) {
  const { draft, problems } = interview;
  const { again, unsaved: words } = messages();
  const heading = useFocusAtStart<HTMLHeadingElement>();
  const { root, focusOnProblem } = useFocusOnProblem();
  const left = tickedOf(draft).length;
  const save = () => interview.save() || focusOnProblem();
  return (
    <section class="interview-stage" ref={root} aria-labelledby="interview-unsaved">
      <h2 ref={heading} tabIndex={-1} id="interview-unsaved">
        {titleOf(draft)}
      </h2>
      <p class="subtle">
        <bdi>{draft.who.trim()}</bdi> · {core().kinds[draft.kind]} · {dayInWords(draft.date)}
      </p>
      <Callout kind="warning" title={words.title(draft.picks.length)}>
        <p>{words.text}</p>
      </Callout>
      <ul class="card-rows" aria-label={words.label}>
        {draft.picks.map((pick) => (
          <CardRow
            key={pick.idCard}
            card={columns.cards.get(pick.idCard) ?? { id: pick.idCard, name: pick.name }}
            pick={pick}
            problem={problems.notes[pick.idCard]}
            who={draft.who}
            interview={interview}
          />
        ))}
      </ul>
      <div class="interview-actions">
        {left > 0 ? (
          <Button look="primary" onClick={save}>
            {again}
          </Button>
        ) : (
          draft.saved.length > 0 && (
            <Button look="primary" onClick={interview.finish}>
              {words.finish}
            </Button>
          )
        )}
        {draft.saved.length === 0 && <Button onClick={interview.type}>{words.back}</Button>}
      </div>
    </section>
  );
}
