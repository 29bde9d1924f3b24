import type { Review } from '../../../shared/schemas/item';
import { core } from '../../language/core';
import { useServices } from '../../services';
import { dayInWords } from '../../ui/day-in-words';
import { useMembers, type Members } from './use-members';

/** Somebody's name as Trello has it now: only their id is stored. */
function nameOf(by: string, members: Members): string {
  if (members.state === 'read') return members.names.get(by) || 'somebody who left the board';
  return members.state === 'loading' ? '…' : 'somebody whose name Trello did not give';
}

export interface PresentReviewProps {
  readonly review: Review;
  /** The card changed after it. */
  readonly outdated: boolean;
}

/** What a coach said of a card, who and when, and whether that is still of the card as it stands. */
export function PresentReview({ review: { mark, note, by, date }, outdated }: PresentReviewProps) {
  const isOwn = useServices().port.context().idMember === by;
  const members = useMembers(!isOwn);
  return (
    <div class="present-review" data-outdated={outdated}>
      <p class="present-review-line">
        <span class="review-mark" data-mark={mark}>
          {core().marks[mark]}
        </span>
        {outdated && <span class="review-outdated">Outdated</span>}
        <span class="present-review-who">
          by {isOwn ? 'you' : <bdi>{nameOf(by, members)}</bdi>},{' '}
          <time dateTime={date}>{dayInWords(date)}</time>
        </span>
      </p>
      {note !== '' && (
        <p class="present-review-note" dir="auto">
          {note}
        </p>
      )}
      {outdated && <p class="field-hint">The card’s name, fields or evidence changed after this review.</p>}
    </div>
  );
}
