import type { BadgeWords } from '../messages/badges/en';
import type { CoreWords } from '../messages/core/en';
import type { ReviewCounts } from '../review/queue';
import type { ReviewMark } from '../taxonomy';

/** The mark on a card's front: "Coach: reword", "Coach: reword, outdated". */
export function coachInWords(
  mark: ReviewMark,
  outdated: boolean,
  words: Pick<BadgeWords, 'coach' | 'outdated'>,
): string {
  const { [mark]: coach } = words.coach;
  return outdated ? words.outdated(coach) : coach;
}

/** "12 to review · 3 outdated · 20 reviewed". */
export function reviewCountsInWords(
  { none, outdated, current }: ReviewCounts,
  { reviewCounts }: Pick<CoreWords, 'reviewCounts'>,
): string {
  return reviewCounts(none, outdated, current);
}
