import type { Catalogue } from '../../../shared/language/catalogue';
import type { en } from './en';

export const fr: Catalogue<typeof en> = {
  addEvidence: 'Ajouter une preuve',
  logInterview: 'Noter un entretien',
  listColumn: 'Ce que représente cette liste',
  settings: 'Réglages de Canvas Signals',
  score: 'Score',
};
