import type { Catalogue } from '../../../shared/language/catalogue';
import type { en } from './en';

export const es: Catalogue<typeof en> = {
  addEvidence: 'Añadir evidencia',
  logInterview: 'Anotar una entrevista',
  listColumn: 'Qué representa esta lista',
  settings: 'Ajustes de Canvas Signals',
  score: 'Puntuación',
};
