import type { Catalogue } from '../../../shared/language/catalogue';
import type { en } from './en';

export const fr: Catalogue<typeof en> = {
  save: {
    saving: 'Enregistrement…',
    saved: 'Enregistré',
    notSaved: 'Non enregistré.',
    again: 'Réessayer',
  },
  copied: 'Copié',
  copyByHand: 'Votre navigateur n’a pas permis de copier ceci : sélectionnez-le ici',
  clear: 'Effacer',
  clearNamed: (label) => `Effacer ${label}`,
  entries: {
    newest: 'Preuves, la plus récente d’abord',
    oldest: 'Preuves, la plus ancienne d’abord',
    shows: 'Ce que cela montre',
    link: 'Lien',
  },
};
