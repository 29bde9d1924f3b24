import type { Catalogue } from '../../language/catalogue';
import { formatsOf } from '../../language/formats';
import type { Side } from '../../taxonomy';
import { customers, signals } from '../core/en';

const { counted, decimal, form, whole } = formatsOf('en');

/** What a card's figures mean, and what would make its evidence stronger. */
export const en = {
  nextStep: {
    askFirstCustomer: 'Nobody has said so yet: ask a first customer.',
    moreCustomers: (number: number) =>
      `Hear it from ${counted(number, { one: 'more customer', other: 'more customers' })}.`,
    directEvidence: {
      profile: 'Talk to customers or watch them: surveys and reading alone do not carry it further.',
      valueMap:
        'Watch customers use it or run an experiment: what they say about it does not carry it further.',
    } satisfies Record<Side, string>,
    behaviour: (number: number) =>
      number === 1
        ? 'Ask what they do about it today: one more customer with a workaround or an investment makes it strong.'
        : `Ask what they do about it today: ${customers(number)} with a workaround or an investment make it strong.`,
    nothing: 'Nothing is missing: it is direct, repeated, and changes what customers do.',
  },
  receipt: {
    parts: { repetition: 'Customers say so', ...signals, priority: 'Your own rating' },
    points: (part: string, points: number, most: number) =>
      `${part}: ${decimal(points)} of ${whole(most)} points`,
    notRated: 'not rated',
    nobody: 'nobody yet',
    outweighed: 'outweighed by those who contradict',
    /** Before the customers who speak against it. */
    against: 'against',
    /** @param model the name of the score's model */
    sum: {
      together: (points: number, model: string) => `Together ${decimal(points)} points, model ${model}`,
      assumption: (points: number, model: string) =>
        `An assumption until a customer says so: ${decimal(points)} points that only decide its place, model ${model}`,
    },
  },
  prevalence: {
    none: 'No customers heard yet',
    share: (number: number, of: number, low: number, high: number) =>
      `${whole(number)} of ${customers(of)}, ${low}–${high} %`,
    explained: (number: number, of: number, low: number, high: number) =>
      `${whole(number)} of ${customers(of)} heard on this canvas ${form(number, { one: 'supports', other: 'support' })} it. Among all customers like them it is likely between ${low} and ${high} %: the more you hear, the closer the two come.`,
  },
  stale: (days: number) => `No new evidence for ${whole(days)} days: ask again whether it still holds.`,
  opportunity: (opportunity: number, most: number, priority: number, served: number) =>
    `Opportunity ${opportunity} of ${most}: it matters ${priority}, what they use today serves it ${served}.`,
  reviewCounts: (none: number, outdated: number, current: number) =>
    `${whole(none)} to review · ${whole(outdated)} outdated · ${whole(current)} reviewed`,
  room: {
    full: 'This card is full',
    notesFit: (number: number) =>
      `About ${whole(number)} more ${form(number, { one: 'note fits', other: 'notes fit' })} on this card`,
  },
};

export type FigureWords = Catalogue<typeof en>;
