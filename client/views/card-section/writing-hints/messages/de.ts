import type { Catalogue } from '../../../../../shared/language/catalogue';
import type { en } from './en';

export const de: Catalogue<typeof en> = {
  label: 'Hinweise zum Namen der Karte',
  dismiss: 'Für immer ausblenden',
  dismissed: 'Auf dieser Karte ausgeblendet.',
  undo: 'Rückgängig',
  notSaved: 'Nicht gespeichert.',
};
