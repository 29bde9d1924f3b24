import { useState } from 'preact/hooks';
import { EMPTY_ITEM } from '../../../../shared/schemas/item';
import type { BoardSnapshot } from '../../../../shared/schemas/snapshot';
import type { ScoredItem } from '../../../../shared/schemas/summary';
import { useLoaded } from '../../../hooks/use-loaded';
import { messages } from './messages';

// The questions are many, and most are never opened.
const loadQuestions = () => import('./questions');

interface Asked {
  readonly item: ScoredItem;
  readonly snapshot: BoardSnapshot;
}

function Questions({ item, snapshot }: Asked) {
  const loaded = useLoaded(loadQuestions);
  if (loaded.state === 'failed') return <p>{messages().questionsMissing}</p>;
  if (loaded.state === 'loading') return null;
  const stored = snapshot.cards.find(({ id }) => id === item.id)?.item ?? EMPTY_ITEM;
  return (
    <ul class="rows">
      {loaded.part.questionsFor(item, stored).map(({ id, question }) => (
        <li key={id}>{question}</li>
      ))}
    </ul>
  );
}

/** Three questions that fit what the item lacks, on request. */
export function QuestionsToAsk(asked: Asked) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{messages().ask}</summary>
      {open && <Questions {...asked} />}
    </details>
  );
}
