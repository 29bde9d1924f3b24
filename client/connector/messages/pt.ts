import type { Catalogue } from '../../../shared/language/catalogue';
import type { en } from './en';

export const pt: Catalogue<typeof en> = {
  addEvidence: 'Adicionar evidência',
  logInterview: 'Registrar uma entrevista',
  listColumn: 'O que esta lista representa',
  settings: 'Configurações do Canvas Signals',
  score: 'Pontuação',
};
