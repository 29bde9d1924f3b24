import type { ItemScore } from '../scoring/score-item';
import { VERDICT_LABELS } from '../taxonomy';
import { peopleInWords } from './people';

type Judged = Pick<ItemScore, 'verdict' | 'contested' | 'supporting' | 'contradicting'>;

/**
 * The verdict and what it rests on: "Repeated · 4 people", "Heard · contested, 3 for and 2 against", "Assumption". Nobody heard and
 * everybody against read apart: "Assumption · 2 against".
 */
export function verdictInWords({ verdict, contested, supporting, contradicting }: Judged): string {
  const label = VERDICT_LABELS[verdict];
  if (contested) {
    return `${label} · contested, ${supporting.customers} for and ${contradicting.customers} against`;
  }
  if (supporting.customers > 0) return `${label} · ${peopleInWords(supporting.customers)}`;
  return contradicting.customers > 0 ? `${label} · ${contradicting.customers} against` : label;
}
