import type { ReviewCounts } from '../review/queue';
import type { ReviewMark } from '../taxonomy';

/** Names of a coach's marks as people read them. */
export const REVIEW_MARK_LABELS: Readonly<Record<ReviewMark, string>> = {
  needsEvidence: 'Needs evidence',
  reword: 'Reword',
  good: 'Good',
};

/** The mark on a card's front: "Coach: reword", "Coach: reword, outdated". */
export function coachInWords(mark: ReviewMark, outdated: boolean): string {
  return `Coach: ${REVIEW_MARK_LABELS[mark].toLowerCase()}${outdated ? ', outdated' : ''}`;
}

/** "12 to review · 3 outdated · 20 reviewed". */
export function reviewCountsInWords({ none, outdated, current }: ReviewCounts): string {
  return `${none} to review · ${outdated} outdated · ${current} reviewed`;
}
