import { useRef, useState } from 'preact/hooks';
import { useServices } from '../../services';
import { Button } from '../../ui/Button';
import type { BoardColumns } from './board-columns';
import { CardPicker } from './CardPicker';
import { CardsToCreate } from './CardsToCreate';
import { isBlankInterview, tickedOf, type InterviewDraft } from './interview-draft';
import { messages } from './messages';
import type { KnownCustomer } from '../evidence/known-customers';
import { OccasionFields } from './OccasionFields';
import type { Interview } from './use-interview';
import { useFocusAtStart } from './use-focus-at-start';
import { useFocusOnProblem } from './use-focus-on-problem';

export interface InterviewFormProps {
  readonly interview: Interview;
  readonly columns: BoardColumns;
  readonly customers: ReadonlyMap<string, KnownCustomer>;
}

/** The canvas to begin with: that of the first card that is ticked, else the board's first. */
function firstCanvas({ draft }: Interview, { cards, lists, canvases }: BoardColumns): string {
  const card = tickedOf(draft).flatMap(({ idCard }) => cards.get(idCard) ?? [])[0];
  return lists.find(({ id }) => id === card?.idList)?.canvas ?? canvases[0]?.key ?? '';
}

/** Why there is nothing to save yet, or what has to be put right. */
function whyNot({ problems: { nothingTicked, occasion, notes } }: Interview): string | null {
  const { foot } = messages();
  if (nothingTicked) return foot.nothingTicked;
  const wrong = [occasion, notes].some((of) => Object.keys(of).length > 0);
  return wrong ? foot.putRight : null;
}

/** What is in hand. It stands where it is always in sight, also while a name is noted further down than the window reaches. */
function soFar(draft: InterviewDraft): string {
  const { foot } = messages();
  const ticked = tickedOf(draft).length;
  const noted = draft.newNames.length;
  return noted === 0 ? foot.ticked(ticked) : foot.tickedAndNoted(ticked, noted);
}

/** Who, how and when once; then the cards that came up, and the names of those that do not exist yet. */
export function InterviewForm({ interview, columns, customers }: InterviewFormProps) {
  const { port } = useServices();
  const { draft, problems, change } = interview;
  const words = messages();
  const [canvas, setCanvas] = useState(() => firstCanvas(interview, columns));
  const who = useFocusAtStart<HTMLInputElement>();
  const search = useRef<HTMLInputElement>(null);
  const { root, focusOnProblem } = useFocusOnProblem();
  // Opened from a card that stands in no column.
  const openedFrom = port.arg('idCard');
  const strayed = typeof openedFrom === 'string' && !columns.cards.has(openedFrom);

  const shown = columns.canvases.some(({ key }) => key === canvas)
    ? canvas
    : (columns.canvases[0]?.key ?? '');
  const problem = whyNot(interview);

  function clear(): void {
    interview.clear();
    who.current?.focus();
  }

  return (
    <section class="interview-form" ref={root} aria-label={words.occasion.label}>
      <OccasionFields
        draft={draft}
        problems={problems.occasion}
        customers={customers}
        onChange={(set) => change((before) => ({ ...before, ...set }))}
        whoRef={who}
        onEnter={() => search.current?.focus()}
      />
      {strayed && <p class="subtle">{words.occasion.strayed}</p>}
      <CardPicker
        interview={interview}
        columns={columns}
        canvas={shown}
        onCanvas={setCanvas}
        searchRef={search}
      />
      <CardsToCreate interview={interview} columns={columns} canvas={shown} />
      <footer class="interview-save">
        <p role="status">{interview.undoClear ? words.foot.emptied : soFar(draft)}</p>
        {interview.undoClear ? (
          <button type="button" class="quiet-action" onClick={interview.undoClear}>
            {words.undo}
          </button>
        ) : (
          !isBlankInterview(draft) && (
            <button type="button" class="quiet-action" onClick={clear}>
              {words.foot.startOver}
            </button>
          )
        )}
        <Button look="primary" onClick={() => interview.save() || focusOnProblem()}>
          {words.save}
        </Button>
        {problem !== null && (
          <p class="field-problem" role="alert">
            {problem}
          </p>
        )}
      </footer>
    </section>
  );
}
