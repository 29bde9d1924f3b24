import type { Catalogue } from '../../../../../shared/language/catalogue';
import type { en } from './en';

export const fr: Catalogue<typeof en> = {
  label: 'Conseils sur le nom de la carte',
  dismiss: 'Écarter pour de bon',
  dismissed: 'Écarté sur cette carte.',
  undo: 'Annuler',
  notSaved: 'Non enregistré.',
};
