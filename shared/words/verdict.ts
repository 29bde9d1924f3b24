import type { BadgeWords } from '../messages/badges/en';
import type { ItemScore } from '../scoring/score-item';

type Judged = Pick<ItemScore, 'verdict' | 'contested' | 'supporting' | 'contradicting'>;

/**
 * The verdict and what it rests on: "Repeated · 4 people", "Assumption", and before all else that customers disagree: "Contested ·
 * 3 for, 2 against". Nobody heard and everybody against read apart: "Assumption · 2 against".
 */
export function verdictInWords(
  { verdict, contested, supporting, contradicting }: Judged,
  words: Pick<BadgeWords, 'verdicts' | 'people' | 'against' | 'contested'>,
): string {
  if (contested) return words.contested(supporting.customers, contradicting.customers);
  const label = words.verdicts[verdict];
  if (supporting.customers > 0) return `${label} · ${words.people(supporting.customers)}`;
  return contradicting.customers > 0 ? `${label} · ${words.against(contradicting.customers)}` : label;
}
