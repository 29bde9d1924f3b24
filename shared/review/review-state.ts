import type { Review } from '../schemas/item';
import { fingerprintOf, type Reviewed } from './fingerprint';

/** Whether a card was reviewed as it stands: never, as it is now, or as it was before somebody changed it. */
export const REVIEW_STATES = ['none', 'current', 'outdated'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** Looks at the card itself only where there is a review. */
export function reviewStateOf(
  reviewed: Reviewed & { readonly review?: Pick<Review, 'of'> | undefined },
): ReviewState {
  const { review } = reviewed;
  if (!review) return 'none';
  return review.of === fingerprintOf(reviewed) ? 'current' : 'outdated';
}
