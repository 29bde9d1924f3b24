import type { Catalogue } from '../../../shared/language/catalogue';
import type { en } from './en';

export const de: Catalogue<typeof en> = {
  save: {
    saving: 'Wird gespeichert …',
    saved: 'Gespeichert',
    notSaved: 'Nicht gespeichert.',
    again: 'Noch einmal versuchen',
  },
  copied: 'Kopiert',
  copyByHand: 'Ihr Browser ließ das Kopieren nicht zu: Markieren Sie es hier',
  clear: 'Leeren',
  clearNamed: (label) => `${label} leeren`,
  entries: {
    newest: 'Belege, die neuesten zuerst',
    oldest: 'Belege, die ältesten zuerst',
    shows: 'Was es zeigt',
    link: 'Link',
  },
};
