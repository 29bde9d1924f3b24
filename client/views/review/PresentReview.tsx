import type { Review } from '../../../shared/schemas/item';
import { core } from '../../language/core';
import { useServices } from '../../services';
import { dayInWords } from '../../ui/day-in-words';
import { messages } from './messages';
import { useMembers, type Members } from './use-members';

/** Somebody's name as Trello has it now: only their id is stored. */
function nameOf(by: string, members: Members): string {
  if (members.state === 'read') return members.names.get(by) || messages().present.left;
  return members.state === 'loading' ? '…' : messages().present.nameNotGiven;
}

export interface PresentReviewProps {
  readonly review: Review;
  /** The card changed after it. */
  readonly outdated: boolean;
}

/** What a coach said of a card, who and when, and whether that is still of the card as it stands. */
export function PresentReview({ review: { mark, note, by, date }, outdated }: PresentReviewProps) {
  const isOwn = useServices().port.context().idMember === by;
  const words = messages().present;
  const members = useMembers(!isOwn);
  return (
    <div class="present-review" data-outdated={outdated}>
      <p class="present-review-line">
        <span class="review-mark" data-mark={mark}>
          {core().marks[mark]}
        </span>
        {outdated && <span class="review-outdated">{words.outdated}</span>}
        <span class="present-review-who">
          {isOwn ? (
            words.byYou
          ) : (
            <>
              {words.by} <bdi>{nameOf(by, members)}</bdi>
            </>
          )}
          , <time dateTime={date}>{dayInWords(date)}</time>
        </span>
      </p>
      {note !== '' && (
        <p class="present-review-note" dir="auto">
          {note}
        </p>
      )}
      {outdated && <p class="field-hint">{words.changed}</p>}
    </div>
  );
}
