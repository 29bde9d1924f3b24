import { formatsOf } from '../../language/formats';
import { people, verdicts } from '../badges/de';
import type { CoreWords } from './en';

const { counted, decimal, whole } = formatsOf('de');

export const signals: CoreWords['signals'] = {
  consequence: 'Ungelöst hat es Folgen',
  workaround: 'Sie behelfen sich schon',
  investment: 'Sie geben Zeit oder Geld dafür',
};

export const customers = (number: number) => counted(number, { one: 'Kunde', other: 'Kunden' });
export const characters = (number: number) => `${whole(number)} Zeichen`;

const kinds: CoreWords['kinds'] = {
  teamOpinion: 'Meinung im Team',
  deskResearch: 'Recherche',
  survey: 'Umfrage',
  interview: 'Interview',
  observation: 'Beobachtung',
  experiment: 'Experiment',
  usageData: 'Nutzungsdaten',
};

export const de: CoreWords = {
  verdicts,
  people,
  columns: {
    job: { one: 'Aufgabe', many: 'Aufgaben' },
    pain: { one: 'Problem', many: 'Probleme' },
    gain: { one: 'Gewinn', many: 'Gewinne' },
    product: { one: 'Produkt', many: 'Produkte' },
    reliever: { one: 'Problemlöser', many: 'Problemlöser' },
    creator: { one: 'Gewinnbringer', many: 'Gewinnbringer' },
  },
  kinds,
  // Nouns keep their capital amid a line.
  kindsInLine: kinds,
  stances: {
    supports: 'Spricht dafür',
    contradicts: 'Spricht dagegen',
  },
  signals,
  marks: {
    needsEvidence: 'Braucht Belege',
    reword: 'Umformulieren',
    good: 'Gut',
  },
  contestedVerdict: (verdict) => `${verdict}, strittig`,

  customers,
  entries: (number) => counted(number, { one: 'Eintrag', other: 'Einträge' }),
  cards: (number) => counted(number, { one: 'Karte', other: 'Karten' }),
  points: (points) => decimal(points),
};
