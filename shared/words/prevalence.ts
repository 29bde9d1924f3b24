import type { CoreWords } from '../messages/core/en';
import type { Prevalence } from '../schemas/summary';
import { percentOf } from './percent';

/** "4 of 9 customers, 19–73 %": the share and where the true one likely lies. */
export function prevalenceInWords(
  { customers, of, low, high }: Prevalence,
  { prevalence }: Pick<CoreWords, 'prevalence'>,
): string {
  if (of === 0) return prevalence.none;
  return prevalence.share(customers, of, percentOf(low), percentOf(high));
}

/** What the two bounds mean, for somebody who sees them for the first time. At least one customer was heard. */
export function prevalenceExplained(
  { customers, of, low, high }: Prevalence,
  { prevalence }: Pick<CoreWords, 'prevalence'>,
): string {
  return prevalence.explained(customers, of, percentOf(low), percentOf(high));
}
