import type { Catalogue } from '../../language/catalogue';
import { formatsOf } from '../../language/formats';
import type { Exploration } from '../../schemas/summary';
import type { Column } from '../../taxonomy';

const { counted, decimal, form, whole } = formatsOf('en');

const NOUNS: Readonly<Record<Column, { readonly one: string; readonly other: string }>> = {
  job: { one: 'job', other: 'jobs' },
  pain: { one: 'pain', other: 'pains' },
  gain: { one: 'gain', other: 'gains' },
  product: { one: 'product', other: 'products' },
  reliever: { one: 'pain reliever', other: 'pain relievers' },
  creator: { one: 'gain creator', other: 'gain creators' },
};
const many = (column: Column) => NOUNS[column].other;
const items = (count: number, column: Column) => counted(count, NOUNS[column]);
const customers = (count: number) => counted(count, { one: 'customer', other: 'customers' });
const topItems = (count: number) => counted(count, { one: 'top item', other: 'top items' });

/** What a canvas amounts to: how firm its top three are, what is wrong with a column, what fits, what to find out next. */
export const en = {
  diagnosis: {
    clear: {
      sentence: (column: Column) => `Clear: a few ${many(column)} stand out.`,
      action: 'Take the top three to your next customers, and build on what holds.',
    },
    tooShallow: (sentence: string) => `Too shallow: ${sentence}.`,
    tooBroad: (sentence: string) => `Too broad: ${sentence}.`,
    fewItems: {
      sentence: (count: number, column: Column) =>
        count === 0 ? `no ${many(column)} yet` : `only ${items(count, column)}`,
      action: (column: Column) => `Ask customers about their ${many(column)} and write a card for each.`,
    },
    fewWithEvidence: {
      sentence: (count: number, column: Column) =>
        count === 0
          ? `no ${NOUNS[column].one} has evidence from customers`
          : `only ${items(count, column)} with evidence from customers`,
      action: (column: Column) =>
        `Take the ${many(column)} you rate highest to your next customers and log what they say.`,
    },
    noClearCut: {
      /** @param gap in points */
      sentence: (gap: number) => `the third and the sixth lie only ${decimal(gap)} points apart`,
      action: 'Ask what customers do about each today: what they spend time or money on rises.',
    },
    manyUntouched: {
      sentence: (count: number, column: Column) =>
        `${items(count, column)} have neither a rating nor evidence`,
      action: 'Rate them, merge what means the same, and archive what no customer brings up.',
    },
  },
  firmness: {
    none: 'Provisional: no customers heard yet',
    early: (heard: number, from: number) =>
      `Provisional: only ${customers(heard)} heard, and it takes ${whole(from)} to tell`,
    words: { firm: 'Firm', likely: 'Likely', provisional: 'Provisional' },
    share: (word: string, percent: number) =>
      `${word}: with other customers like yours it would be in the top 3 in ${percent} % of cases`,
  },
  fit: {
    none: 'None of the top items is addressed yet.',
    noPoints: (addressed: number, of: number) =>
      `${whole(addressed)} of ${topItems(of)} ${form(addressed, { one: 'is', other: 'are' })} addressed; they have no points yet.`,
    share: (addressed: number, of: number, percent: number) =>
      `${whole(addressed)} of ${topItems(of)} ${form(addressed, { one: 'is', other: 'are' })} addressed: ${percent} % of their points.`,
  },
  coverage: {
    noSegment: 'Nobody has said whom this canvas describes: name the segment and what is unique about it.',
    onlyFunctionalJobs:
      'All jobs are functional: ask how customers want to feel and how they want to be seen.',
    noSocialJobs: 'No job is social: ask how customers want to be seen by others.',
    noEmotionalJobs: 'No job is emotional: ask how customers want to feel when it is done.',
    noRequiredGains: 'No gain is required: ask what a solution has to do at the very least.',
    noRisksOrObstacles:
      'No pain is a risk or an obstacle: ask what keeps customers from starting and what could go wrong.',
    jobsWithoutContext: (count: number) =>
      `${counted(count, { one: 'job does', other: 'jobs do' })} not say when and where: fill in the context.`,
    unrated: (count: number) =>
      `${counted(count, { one: 'item is', other: 'items are' })} not rated: say how much each matters to customers.`,
    stale: (count: number) =>
      `${counted(count, { one: 'item has', other: 'items have' })} had no new evidence for a long time: ask again.`,
  },
  explore: {
    /** Each stands before the item's name in quotation marks. */
    hypotheses: {
      job: 'We believe that customers really try to get this done',
      pain: 'We believe that this bothers customers enough to do something about it',
      gain: 'We believe that customers look for this and would notice it',
      product: 'We believe that customers would use this when it costs them something',
      reliever: 'We believe that this takes the pain away',
      creator: 'We believe that customers get the gain from this',
    } satisfies Record<Column, string>,
    /** What to do, without "would you": a question about the last time cannot be answered out of politeness. */
    tests: {
      interview: 'Ask about the last time, and do not name it yourself',
      observation: 'Be there when it happens, and watch',
      experiment: 'Let customers do it with a first version, and see what they do',
      survey: 'Ask everybody the same closed question about what they did',
    } satisfies Record<Exploration['test'], string>,
    threshold: (test: string, from: number, asked: number) =>
      `${test}. It holds when at least ${whole(from)} of the next ${customers(asked)} show it.`,
  },
};

export type SummaryWords = Catalogue<typeof en>;
