import type { CoreWords } from '../messages/core/en';
import { opportunityOf } from '../scoring/opportunity';

/** The most that `opportunityOf` gives: a 5 that nothing serves better than 1. */
const MOST = 9;

/**
 * "Opportunity 7 of 9: it matters 5, today's solutions serve it 3"; null while one of the two ratings is unset. Both are 1 to 5
 * (domain page, 4).
 */
export function opportunityInWords(
  priority: number | null,
  served: number | undefined,
  words: Pick<CoreWords, 'opportunity'>,
): string | null {
  const opportunity = opportunityOf(priority, served);
  if (opportunity === null || priority === null || served === undefined) return null;
  return words.opportunity(opportunity, MOST, priority, served);
}
