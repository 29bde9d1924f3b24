import type { SummaryWords } from '../messages/summary/en';
import type { Exploration } from '../schemas/summary';
import type { Column } from '../taxonomy';

/** A risky assumption as something that can turn out false, and how to find out. */
export interface ExplorationWords {
  /** Stands before the item's name in quotation marks. */
  readonly hypothesis: string;
  readonly test: string;
}

/** The hypothesis behind an assumption and a test with its threshold (domain page, 6, "explore next"). */
export function explorationInWords(
  { test, from, asked }: Exploration,
  column: Column,
  { explore }: Pick<SummaryWords, 'explore'>,
): ExplorationWords {
  return {
    hypothesis: explore.hypotheses[column],
    test: explore.threshold(explore.tests[test], from, asked),
  };
}
