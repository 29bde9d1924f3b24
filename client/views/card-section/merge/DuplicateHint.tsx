import { useId } from 'preact/hooks';
import { core } from '../../../language/core';
import { useServices } from '../../../services';
import { openCard } from '../../summary/open-card';
import type { OtherCard } from './mergeable-cards';
import { QuotedName } from './QuotedName';
import type { Lookalike } from './use-near-duplicates';

export interface DuplicateHintProps {
  readonly lookalike: Lookalike;
  /** Absent where the member may not merge. */
  readonly onMerge: ((card: OtherCard) => void) | undefined;
  readonly onDifferent: (card: OtherCard) => void;
}

function loggedInWords(entries: number | null): string {
  if (entries === null) return 'what is stored there cannot be read';
  return entries === 0 ? 'nothing logged there yet' : `${core().entries(entries)} there`;
}

/** Another card that seems to be about the same, and what to do about it. A question, never a block. */
export function DuplicateHint({ lookalike: { card, entries }, onMerge, onDifferent }: DuplicateHintProps) {
  const { port } = useServices();
  const id = useId();
  return (
    <li class="duplicate-hint">
      <p id={id}>
        Much like <QuotedName name={card.name} /> ({loggedInWords(entries)}).
      </p>
      <div class="merge-actions">
        <button
          type="button"
          class="quiet-action"
          aria-describedby={id}
          onClick={() => openCard(port, card.id)}
        >
          Open it
        </button>
        {onMerge && entries !== null && (
          <button type="button" class="quiet-action" aria-describedby={id} onClick={() => onMerge(card)}>
            Merge into it
          </button>
        )}
        <button type="button" class="quiet-action" aria-describedby={id} onClick={() => onDifferent(card)}>
          They are different
        </button>
      </div>
    </li>
  );
}
