import type { Exploration } from '../schemas/summary';
import type { Column } from '../taxonomy';
import { customersInWords } from './people';

/** A risky assumption as something that can turn out false, and how to find out. */
export interface ExplorationWords {
  /** Stands before the item's name in quotation marks. */
  readonly hypothesis: string;
  readonly test: string;
}

const HYPOTHESES: Readonly<Record<Column, string>> = {
  job: 'We believe that customers really try to get this done',
  pain: 'We believe that this bothers customers enough to do something about it',
  gain: 'We believe that customers look for this and would notice it',
  product: 'We believe that customers would use this when it costs them something',
  reliever: 'We believe that this takes the pain away',
  creator: 'We believe that customers get the gain from this',
};

/** What to do, without "would you": a question about the last time cannot be answered out of politeness. */
const TESTS: Readonly<Record<Exploration['test'], string>> = {
  interview: 'Ask about the last time, and do not name it yourself',
  observation: 'Be there when it happens, and watch',
  experiment: 'Let customers do it with a first version, and see what they do',
  survey: 'Ask everybody the same closed question about what they did',
};

/** The hypothesis behind an assumption and a test with its threshold (domain page, 6, "explore next"). */
export function explorationInWords({ test, from, asked }: Exploration, column: Column): ExplorationWords {
  return {
    hypothesis: HYPOTHESES[column],
    test: `${TESTS[test]}. It holds when at least ${from} of the next ${customersInWords(asked)} show it.`,
  };
}
