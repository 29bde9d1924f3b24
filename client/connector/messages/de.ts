import type { Catalogue } from '../../../shared/language/catalogue';
import type { en } from './en';

export const de: Catalogue<typeof en> = {
  addEvidence: 'Beleg hinzufügen',
  logInterview: 'Interview festhalten',
  listColumn: 'Wofür diese Liste steht',
  settings: 'Einstellungen von Canvas Signals',
  score: 'Punktzahl',
};
