import { formatsOf } from '../../language/formats';

const { whole, decimal, counted, form, list } = formatsOf('en');

/** What pictures of a summary say. Names are the board's own text, cut and made harmless before. */
export const en = {
  /** For the language of a file. */
  language: 'en',
  columns: {
    job: 'Jobs',
    pain: 'Pains',
    gain: 'Gains',
    product: 'Products',
    reliever: 'Pain relievers',
    creator: 'Gain creators',
  },
  column: {
    job: 'Job',
    pain: 'Pain',
    gain: 'Gain',
    product: 'Product',
    reliever: 'Pain reliever',
    creator: 'Gain creator',
  },
  shapes: {
    assumption: 'Assumption',
    heard: 'Heard',
    repeated: 'Repeated',
    strong: 'Strong',
    contested: 'Contested',
  },
  unnamed: '(no name)',
  cards: (count: number) => counted(count, { one: 'card', other: 'cards' }),
  whole: (number: number) => whole(number),
  score: (score: number) => decimal(score),
  percent: (percent: number) => `${whole(percent)} %`,
  /** Of all customers heard on the canvas. */
  people: (customers: number, of: number) =>
    `${whole(customers)} of ${counted(of, { one: 'customer', other: 'customers' })}`,
  forAndAgainst: (supporting: number, contradicting: number) =>
    `${whole(supporting)} for, ${whole(contradicting)} against`,
  sentence: {
    /** "1. The bus is late." */
    ranked: (rank: number, name: string) => `${whole(rank)}. ${name}.`,
    /** "Pain, Strong, score 71.2, 4 of 9 customers." The last two where there are any. */
    standing: (parts: readonly string[]) => `${parts.join(', ')}.`,
    score: (score: string) => `score ${score}`,
    addressedBy: (names: readonly string[]) => `Addressed by ${list(names)}.`,
    addresses: (names: readonly string[]) => `Addresses ${list(names)}.`,
  },
  more: (count: number) => `and ${whole(count)} more`,
  foot: (model: string, day: string) => `Canvas Signals, model ${model}, as of ${day}`,
  map: {
    heading: 'Canvas map',
    title: (name: string) => (name === '' ? 'Canvas map' : `Canvas map: ${name}`),
    valueMap: 'What you offer',
    profile: 'What customers need',
    empty: {
      job: 'No jobs yet',
      pain: 'No pains yet',
      gain: 'No gains yet',
      product: 'No products yet',
      reliever: 'No pain relievers yet',
      creator: 'No gain creators yet',
    },
    uncovered: 'Nothing addresses it yet',
    legendSize: 'Larger: higher score',
    legendLink: 'Addresses one of the top three',
    fit: (addressed: number, top: number) =>
      `Something addresses ${whole(addressed)} of the ${whole(top)} that matter most.`,
    noValueMap: 'You have not noted yet what you offer, so no fit can be drawn.',
  },
  opportunity: {
    heading: 'Opportunity',
    title: (name: string) => (name === '' ? 'Opportunity' : `Opportunity: ${name}`),
    across: 'How well today’s solutions serve it',
    up: 'How much it matters',
    lowServed: 'not at all',
    highServed: 'very well',
    lowPriority: 'little',
    highPriority: 'most',
    regions: {
      underserved: 'Underserved',
      wellServed: 'Well served',
      mattersLess: 'Matters less',
      overserved: 'Overserved',
    },
    listed: 'Largest opportunity first',
    of: (opportunity: number) => `opportunity ${whole(opportunity)} of 9`,
    at: (priority: number, served: number) => `matters ${whole(priority)}, served ${whole(served)}`,
    unrated: (count: number) =>
      `${counted(count, { one: 'card has', other: 'cards have' })} no rating for both and ${form(count, { one: 'is', other: 'are' })} not shown.`,
    shown: (count: number) =>
      `${counted(count, { one: 'card', other: 'cards' })} by how much each matters and how well it is served today.`,
    none: 'Nothing to show yet: rate how much a card matters and how well it is served today.',
  },
  evidence: {
    heading: 'Evidence',
    title: (name: string) => (name === '' ? 'Evidence' : `Evidence: ${name}`),
    across: 'Signal score',
    up: 'How sure a place in the top three is',
    lanes: {
      firm: 'Firm',
      likely: 'Likely',
      provisional: 'Open',
      outside: 'Outside',
    },
    laneWords: {
      firm: 'in the top three in 90 % of cases or more',
      likely: 'in 75 to 90 % of cases',
      provisional: 'in fewer than 75 % of cases',
      outside: 'in no case in the top three',
    },
    early: (heard: number, needed: number) =>
      `${counted(heard, { one: 'customer', other: 'customers' })} heard: until ${whole(needed)} are, no place is sure.`,
    listed: 'Surest first',
    share: (percent: string) => `in the top three in ${percent} of cases`,
    bar: (count: number, from: number, to: number) =>
      `${counted(count, { one: 'card', other: 'cards' })} with ${whole(from)} to ${whole(to)} points`,
    shown: (count: number) =>
      `${counted(count, { one: 'card', other: 'cards' })} by signal score and by how sure a place in the top three is.`,
    none: 'Nothing to show yet: there are no jobs, pains or gains.',
  },
};
