import type { Catalogue } from '../../../../shared/language/catalogue';
import type { en } from './en';

export const fr: Catalogue<typeof en> = {
  handed: 'La réponse de Trello a été transmise. Vous pouvez fermer cette fenêtre.',
  nothing:
    'Cette fenêtre fait partie de « Préparer les colonnes ». Ouvrez cette page depuis le menu d’un tableau.',
};
