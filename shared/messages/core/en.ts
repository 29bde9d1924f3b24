import type { Catalogue } from '../../language/catalogue';
import { formatsOf } from '../../language/formats';
import type { Column, EvidenceKind, ReviewMark, Signal, Stance } from '../../taxonomy';
import { people, verdicts } from '../badges/en';

const { counted, decimal } = formatsOf('en');

export const signals = {
  consequence: 'It hurts if unresolved',
  workaround: 'They already improvise',
  investment: 'They spend time or money on it',
} satisfies Record<Signal, string>;

export const customers = (number: number) => counted(number, { one: 'customer', other: 'customers' });
export const characters = (number: number) => counted(number, { one: 'character', other: 'characters' });
const entries = (number: number) => counted(number, { one: 'entry', other: 'entries' });

/** The words of the domain that nearly every page needs: names of what there is, and counts. */
export const en = {
  verdicts,
  people,
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
  /** A verdict's name where customers disagree. */
  contestedVerdict: (verdict: string) => `${verdict}, contested`,

  customers,
  entries,
  cards: (number: number) => counted(number, { one: 'card', other: 'cards' }),
  /** Points with their one decimal, without the word. */
  points: (points: number) => decimal(points),
};

export type CoreWords = Catalogue<typeof en>;
