import { formatsOf } from '../../language/formats';
import { people, verdicts } from '../badges/fr';
import type { CoreWords } from './en';

const { counted, decimal } = formatsOf('fr');

export const signals: CoreWords['signals'] = {
  consequence: 'Des ennuis si rien ne change',
  workaround: 'Ils se débrouillent déjà',
  investment: 'Ils y mettent du temps ou de l’argent',
};

export const customers = (number: number) => counted(number, { one: 'client', other: 'clients' });
export const characters = (number: number) => counted(number, { one: 'caractère', other: 'caractères' });

export const fr: CoreWords = {
  verdicts,
  people,
  columns: {
    job: { one: 'Tâche', many: 'Tâches' },
    pain: { one: 'Douleur', many: 'Douleurs' },
    gain: { one: 'Gain', many: 'Gains' },
    product: { one: 'Produit', many: 'Produits' },
    reliever: { one: 'Soulageur de douleurs', many: 'Soulageurs de douleurs' },
    creator: { one: 'Créateur de gains', many: 'Créateurs de gains' },
  },
  kinds: {
    teamOpinion: 'Avis de l’équipe',
    deskResearch: 'Recherche documentaire',
    survey: 'Sondage',
    interview: 'Entretien',
    observation: 'Observation',
    experiment: 'Expérience',
    usageData: 'Données d’usage',
  },
  kindsInLine: {
    teamOpinion: 'avis de l’équipe',
    deskResearch: 'recherche documentaire',
    survey: 'sondage',
    interview: 'entretien',
    observation: 'observation',
    experiment: 'expérience',
    usageData: 'données d’usage',
  },
  stances: {
    supports: 'Pour',
    contradicts: 'Contre',
  },
  signals,
  marks: {
    needsEvidence: 'Preuves manquantes',
    reword: 'À reformuler',
    good: 'Bien',
  },
  contestedVerdict: (verdict) => `${verdict}, contesté`,

  customers,
  entries: (number) => counted(number, { one: 'entrée', other: 'entrées' }),
  cards: (number) => counted(number, { one: 'carte', other: 'cartes' }),
  points: (points) => decimal(points),
};
