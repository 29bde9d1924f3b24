import { formatsOf } from '../../language/formats';
import type { BadgeWords } from './en';

const { counted, whole } = formatsOf('de');

export const verdicts: BadgeWords['verdicts'] = {
  assumption: 'Annahme',
  heard: 'Gehört',
  repeated: 'Wiederholt',
  strong: 'Stark',
};

export const people = (number: number) => counted(number, { one: 'Person', other: 'Personen' });

export const de: BadgeWords = {
  verdicts,
  people,
  against: (people) => `${whole(people)} dagegen`,
  contested: (supporting, against) => `Strittig · ${whole(supporting)} ja, ${whole(against)} nein`,
  ratings: {
    job: (rating) => `Wichtigkeit ${rating}`,
    pain: (rating) => `Schwere ${rating}`,
    gain: (rating) => `Bedeutung ${rating}`,
  },
  ranks: {
    job: (rank) => `Nr. ${rank} der Aufgaben`,
    pain: (rank) => `Nr. ${rank} der Probleme`,
    gain: (rank) => `Nr. ${rank} der Gewinne`,
  },
  coach: {
    needsEvidence: 'Coach: mehr Belege',
    reword: 'Coach: umschreiben',
    good: 'Coach: gut',
  },
  outdated: (mark) => `${mark}, veraltet`,
  noEvidence: 'Noch kein Beleg',
  unreadable: 'Daten unlesbar',
  evidence: 'Belege',
  score: 'Punktzahl',
  addEvidence: 'Beleg hinzufügen',
};
