import { formatsOf } from '../../language/formats';

const { counted, whole } = formatsOf('en');
const TOP = { one: 'top item', other: 'top items' };
const ADDRESSED = { one: 'addressed item', other: 'addressed items' };
const ADDRESSED_TOP = { one: 'addressed top item', other: 'addressed top items' };
const JOBS = { one: 'top job', other: 'top jobs' };

/** The ten marks of a strong value proposition (domain page, 6). */
export const en = {
  heading: 'Ten marks of a strong value proposition',
  lead: 'The first six follow from the board; the last four only you can tell.',
  judged: 'What the board tells',
  rated: 'What you tell',
  notRated: 'Not rated',
  kept: 'Your rating is kept on the board, for this canvas.',
  names: {
    focus: 'Focuses on what matters most',
    unsatisfied: 'Focuses on what is badly served today',
    fewDoneWell: 'Few things, done very well',
    beyondFunctional: 'Goes beyond the functional',
    measured: 'Measured as the customer measures',
    manyOrMuch: 'Many people, or much money',
    different: 'Different where it counts',
    better: 'Better on at least one dimension',
    hardToCopy: 'Hard to copy',
    soundModel: 'Rests on a sound business model',
  },
  states: {
    holds: 'Holds',
    partly: 'In part',
    open: 'Not yet',
    unknown: 'Cannot tell',
  },
  reasons: {
    focus: (count: number, of: number) =>
      `${whole(count)} of ${counted(of, TOP)} addressed by your value map`,
    unsatisfied: (count: number, of: number) =>
      `${whole(count)} of ${counted(of, ADDRESSED_TOP)} matter more than they are served today`,
    fewDoneWell: (count: number, of: number) =>
      `For ${whole(count)} of ${counted(of, ADDRESSED)} something was shown to work`,
    beyondFunctional: (count: number, of: number) =>
      `${whole(count)} of ${counted(of, ADDRESSED_TOP)} social or emotional`,
    measured: (count: number, of: number) => `${whole(count)} of ${counted(of, JOBS)} with a success measure`,
    manyOrMuch: (count: number, of: number) =>
      `${whole(count)} of ${counted(of, ADDRESSED_TOP)} shared by half of your customers, or paid for by two`,
  },
  tooMany: (of: number, few: number) =>
    `Your value map addresses ${whole(of)} jobs, pains and gains: more than ${whole(few)} are hard to do very well`,
  unknown: {
    focus: 'Write jobs, pains and gains, and rate them',
    unsatisfied: 'Rate how well what you address is served today',
    fewDoneWell: 'Link your products, relievers and creators to what they address',
    beyondFunctional: 'Say of what you address whether it is functional, social or emotional',
    measured: 'Write the first jobs',
    manyOrMuch: 'Address a top item and log what customers say of it',
  },
  lowEnds: {
    different: 'as others',
    better: 'no better',
    hardToCopy: 'in a week',
    soundModel: 'no idea yet',
  },
  highEnds: {
    different: 'unlike others',
    better: 'far better',
    hardToCopy: 'hardly at all',
    soundModel: 'it adds up',
  },
};
