import type { Catalogue } from '../../../../../shared/language/catalogue';
import type { en } from './en';

export const fr: Catalogue<typeof en> = {
  label: 'Recommencer',
  explain:
    'Pour réutiliser cette carte, recommencez : elle devient vide. Ce qui y est enregistré reste dans cet onglet, afin que vous puissiez le remettre.',
  notStarted: 'La carte n’a pas été vidée.',
  starting: 'La carte se vide…',
  start: 'Recommencer',
  done: 'Vous avez recommencé. Ce qui était enregistré sur cette carte n’est gardé que dans cet onglet, jusqu’à ce que vous choisissiez « Terminé ».',
  notPutBack: 'Rien n’a été remis.',
  puttingBack: 'Remise en place…',
  undo: 'Annuler',
  copy: 'Copier ce qui était enregistré',
  close: 'Terminé',
  changed:
    'Depuis, quelque chose a été enregistré sur cette carte et serait perdu. Copiez plutôt ce qui était enregistré avant.',
};
