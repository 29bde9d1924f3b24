import { useState } from 'preact/hooks';
import { reviewStateOf } from '../../../../shared/review/review-state';
import type { Item } from '../../../../shared/schemas/item';
import { core } from '../../../language/core';
import { useLoaded } from '../../../hooks/use-loaded';
import type { Room } from '../../../trello/card-store';
import { dayInWords } from '../../../ui/day-in-words';
import { PartMissing } from '../../PartMissing';
import { messages } from '../messages';

const loadPanel = () => import('../../review/ReviewPanel');

export interface ReviewPartProps {
  readonly idCard: string;
  readonly name: string;
  /** As stored. */
  readonly item: Item;
  readonly onSaved: (saved: { readonly item: Item; readonly room: Room }) => void;
}

/** "Coach’s review: Reword, 3 Nov 2026, outdated". */
function reviewInWords(name: string, item: Item): string {
  const { review } = item;
  const words = messages().review;
  if (!review) return words.none;
  const isOutdated = reviewStateOf({ name, ...item }) === 'outdated';
  const inWords = isOutdated ? words.outdated : words.given;
  return inWords(core().marks[review.mark], dayInWords(review.date));
}

function Panel(props: ReviewPartProps) {
  const panel = useLoaded(loadPanel);
  if (panel.state === 'failed') return <PartMissing />;
  return panel.state === 'there' ? <panel.part.ReviewPanel {...props} /> : null;
}

/** What a coach said of the card, in a line; on request whole, with the form to say it. */
export function ReviewPart(props: ReviewPartProps) {
  const [open, setOpen] = useState(false);
  return (
    <details class="section-part" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{reviewInWords(props.name, props.item)}</summary>
      {open && <Panel {...props} />}
    </details>
  );
}
