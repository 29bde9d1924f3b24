import type { Catalogue } from '../../language/catalogue';
import { formatsOf } from '../../language/formats';
import type { Column, EvidenceKind, ReviewMark, Side, Signal, Stance } from '../../taxonomy';
import { en as badges } from '../badges/en';
import { fields } from './fields/en';

const { counted, decimal, form, whole } = formatsOf('en');

const signals = {
  consequence: 'It hurts if unresolved',
  workaround: 'They already improvise',
  investment: 'They spend time or money on it',
} satisfies Record<Signal, string>;

const customers = (number: number) => counted(number, { one: 'customer', other: 'customers' });
const entries = (number: number) => counted(number, { one: 'entry', other: 'entries' });
const isOrAre = (number: number) => form(number, { one: 'is', other: 'are' });
const newItems = (number: number) =>
  `The last 3 customers brought ${counted(number, { one: 'new item', other: 'new items' })}`;

/** The words of the domain that nearly every page needs: names of what there is, counts, and what a card's figures mean. */
export const en = {
  ...badges,
  fields,
  columns: {
    job: { one: 'Job', many: 'Jobs' },
    pain: { one: 'Pain', many: 'Pains' },
    gain: { one: 'Gain', many: 'Gains' },
    product: { one: 'Product', many: 'Products' },
    reliever: { one: 'Pain reliever', many: 'Pain relievers' },
    creator: { one: 'Gain creator', many: 'Gain creators' },
  } satisfies Record<Column, { one: string; many: string }>,
  kinds: {
    teamOpinion: 'Team opinion',
    deskResearch: 'Desk research',
    survey: 'Survey',
    interview: 'Interview',
    observation: 'Observation',
    experiment: 'Experiment',
    usageData: 'Usage data',
  } satisfies Record<EvidenceKind, string>,
  /** The same amid a line: "C07 · interview". */
  kindsInLine: {
    teamOpinion: 'team opinion',
    deskResearch: 'desk research',
    survey: 'survey',
    interview: 'interview',
    observation: 'observation',
    experiment: 'experiment',
    usageData: 'usage data',
  } satisfies Record<EvidenceKind, string>,
  stances: {
    supports: 'Supports',
    contradicts: 'Contradicts',
  } satisfies Record<Stance, string>,
  signals,
  marks: {
    needsEvidence: 'Needs evidence',
    reword: 'Reword',
    good: 'Good',
  } satisfies Record<ReviewMark, string>,
  reviewCounts: (none: number, outdated: number, current: number) =>
    `${whole(none)} to review · ${whole(outdated)} outdated · ${whole(current)} reviewed`,
  /** A verdict's name where customers disagree. */
  contestedVerdict: (verdict: string) => `${verdict}, contested`,

  customers,
  entries,
  cards: (number: number) => counted(number, { one: 'card', other: 'cards' }),
  notes: (number: number) => counted(number, { one: 'note', other: 'notes' }),
  characters: (number: number) => counted(number, { one: 'character', other: 'characters' }),
  /** Points with their one decimal, without the word. */
  points: (points: number) => decimal(points),

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
  },
  prevalence: {
    none: 'No customers heard yet',
    share: (number: number, of: number, low: number, high: number) =>
      `${whole(number)} of ${customers(of)}, ${low}–${high} %`,
    explained: (number: number, of: number, low: number, high: number) =>
      `${whole(number)} of ${customers(of)} heard on this canvas ${form(number, { one: 'supports', other: 'support' })} it. Among all customers like them it is likely between ${low} and ${high} %: the more you hear, the closer the two come.`,
  },
  saturation: {
    none: 'No customers heard yet',
    early: (number: number) => `${customers(number)} heard: too early to tell whether you have heard it all`,
    nothingNew: 'The last 3 customers brought nothing new',
    /** @param base how many items the first four customers brought */
    littleNew: (number: number, base: number) =>
      `${newItems(number)}, next to nothing beside the ${whole(base)} of the first 4`,
    stillNew: (number: number) => `${newItems(number)}: keep asking`,
  },
  stale: (days: number) => `No new evidence for ${whole(days)} days: ask again whether it still holds.`,
  opportunity: (opportunity: number, most: number, priority: number, served: number) =>
    `Opportunity ${opportunity} of ${most}: it matters ${priority}, what they use today serves it ${served}.`,
  room: {
    full: 'This card is full',
    notesFit: (number: number) =>
      `About ${whole(number)} more ${form(number, { one: 'note fits', other: 'notes fit' })} on this card`,
  },
  merge: {
    moving: (number: number, of: number) => `${entries(number)} of ${customers(of)}`,
    onBoth: (number: number) => `${customers(number)} ${isOrAre(number)} on both: each still counts once.`,
    doubled: (number: number) =>
      `${entries(number)} ${isOrAre(number)} on both word for word and will be there once.`,
    filled: (fields: string) => `Filled in there from this card: ${fields}.`,
    staying: (fields: string) => `The other card’s own stays: ${fields}.`,
    added: (parts: string) => `Added there: ${parts}.`,
    addresses: (number: number) => counted(number, { one: 'addressed card', other: 'addressed cards' }),
    segments: (number: number) => counted(number, { one: 'segment', other: 'segments' }),
    overrun: (characters: number, notes: number) =>
      `${counted(characters, { one: 'character', other: 'characters' })}, about ${counted(notes, { one: 'short note', other: 'short notes' })}`,
  },
  /** Why a list stands for what it does. The names are the board's own text. */
  mapping: {
    chosen: 'Chosen by hand.',
    named: (matched: string) => `Its name says “${matched}”.`,
    sibling: (matched: string, sibling: string) =>
      `Its name says “${matched}”, and “${sibling}” stands on the same board.`,
    needsSibling: (matched: string) =>
      `“${matched}” is an everyday word: it would count beside a list such as “Pains” or “Gains”.`,
    givesWay: (matched: string, to: string) =>
      `“${matched}” is an everyday word, and “${to}” is that column already.`,
    notRecognised: 'Its name is no column’s name, such as “Customer jobs”, “Pains” or “Gains”.',
  },
};

export type CoreWords = Catalogue<typeof en>;
