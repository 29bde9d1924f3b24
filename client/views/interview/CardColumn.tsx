import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Column } from '../../../shared/taxonomy';
import { core } from '../../language/core';
import type { FoundCard } from './board-columns';
import { CardRow } from './CardRow';
import { messages } from './messages';
import type { Interview } from './use-interview';

/** Cards of a column that are drawn at first, and more at each request: a thousand would take the page seconds. */
const STEP = 25;

export interface CardColumnProps {
  readonly column: Column;
  readonly cards: readonly FoundCard[];
  readonly isFound: (card: FoundCard) => boolean;
  readonly interview: Interview;
}

/** One column's cards. Ticked ones always show, each in its place; of the others as many as were asked for. */
export function CardColumn({ column, cards, isFound, interview }: CardColumnProps) {
  const { draft, problems } = interview;
  const words = messages().cameUp;
  const [limit, setLimit] = useState(STEP);
  const rows = useRef<HTMLUListElement>(null);
  const focusOn = useRef<string | null>(null);
  const picks = new Map(draft.picks.map((pick) => [pick.idCard, pick]));
  const isTicked = ({ id }: FoundCard) => picks.get(id)?.ticked === true;

  const found = cards.filter((card) => !isTicked(card) && isFound(card));
  const drawn = new Set(found.slice(0, limit));
  const shown = cards.filter((card) => drawn.has(card) || isTicked(card));
  const more = found.length - drawn.size;

  useLayoutEffect(() => {
    const boxes = rows.current?.querySelectorAll<HTMLInputElement>('input[name="card"]') ?? [];
    [...boxes].find(({ value }) => value === focusOn.current)?.focus();
    focusOn.current = null;
  }, [limit]);

  function showMore(): void {
    // The keyboard goes on with the first of the new ones.
    focusOn.current = found[limit]?.id ?? null;
    setLimit(limit + STEP);
  }

  return (
    <section class="card-column" aria-labelledby={`interview-${column}`}>
      <h3 id={`interview-${column}`}>
        {core().columns[column].many} <span class="subtle">{cards.length}</span>
      </h3>
      {shown.length === 0 && <p class="subtle">{cards.length === 0 ? words.noCards : words.noneFound}</p>}
      <ul class="card-rows" ref={rows}>
        {shown.map((card) => (
          <CardRow
            key={card.id}
            card={card}
            pick={picks.get(card.id)}
            problem={problems.notes[card.id]}
            who={draft.who}
            interview={interview}
          />
        ))}
      </ul>
      {more > 0 && (
        <button type="button" class="quiet-action" onClick={showMore}>
          {words.more(Math.min(STEP, more), more)}
        </button>
      )}
    </section>
  );
}
