import { useId } from 'preact/hooks';
import { useServices } from '../../../services';
import { openCard } from '../../summary/open-card';
import type { OtherCard } from './mergeable-cards';
import { messages } from './messages';
import { QuotedName } from './QuotedName';
import type { Lookalike } from './use-near-duplicates';

export interface DuplicateHintProps {
  readonly lookalike: Lookalike;
  /** Absent where the member may not merge. */
  readonly onMerge: ((card: OtherCard) => void) | undefined;
  readonly onDifferent: (card: OtherCard) => void;
}

function loggedInWords(entries: number | null): string {
  const { alike } = messages();
  if (entries === null) return alike.unreadable;
  return entries === 0 ? alike.nothing : alike.entries(entries);
}

/** Another card that seems to be about the same, and what to do about it. A question, never a block. */
export function DuplicateHint({ lookalike: { card, entries }, onMerge, onDifferent }: DuplicateHintProps) {
  const { port } = useServices();
  const id = useId();
  const words = messages().alike;
  return (
    <li class="duplicate-hint">
      <p id={id}>
        {words.before}
        <QuotedName name={card.name} /> ({loggedInWords(entries)}).
      </p>
      <div class="merge-actions">
        <button
          type="button"
          class="quiet-action"
          aria-describedby={id}
          onClick={() => openCard(port, card.id)}
        >
          {words.open}
        </button>
        {onMerge && entries !== null && (
          <button type="button" class="quiet-action" aria-describedby={id} onClick={() => onMerge(card)}>
            {words.merge}
          </button>
        )}
        <button type="button" class="quiet-action" aria-describedby={id} onClick={() => onDifferent(card)}>
          {words.different}
        </button>
      </div>
    </li>
  );
}
