import { formatsOf } from '../../language/formats';
import type { BadgeWords } from './en';

const { counted, whole } = formatsOf('fr');

export const verdicts: BadgeWords['verdicts'] = {
  assumption: 'Hypothèse',
  heard: 'Entendu',
  repeated: 'Répété',
  strong: 'Solide',
};

export const people = (number: number) => counted(number, { one: 'personne', other: 'personnes' });

export const fr: BadgeWords = {
  verdicts,
  people,
  against: (people) => `${whole(people)} contre`,
  contested: (supporting, against) => `Contesté · ${whole(supporting)} oui, ${whole(against)} non`,
  ratings: {
    job: (rating) => `Importance ${rating}`,
    pain: (rating) => `Gravité ${rating}`,
    gain: (rating) => `Intérêt ${rating}`,
  },
  ranks: {
    job: (rank) => `N° ${rank} des tâches`,
    pain: (rank) => `N° ${rank} des douleurs`,
    gain: (rank) => `N° ${rank} des gains`,
  },
  coach: {
    needsEvidence: 'Coach : à prouver',
    reword: 'Coach : à reformuler',
    good: 'Coach : bien',
  },
  outdated: (mark) => `${mark}, périmé`,
  noEvidence: 'Pas encore de preuve',
  unreadable: 'Données illisibles',
  evidence: 'Preuves',
  score: 'Score',
  addEvidence: 'Ajouter une preuve',
};
