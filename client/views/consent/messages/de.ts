import type { Catalogue } from '../../../../shared/language/catalogue';
import type { en } from './en';

export const de: Catalogue<typeof en> = {
  handed: 'Die Antwort von Trello wurde weitergegeben. Sie können dieses Fenster schließen.',
  nothing: 'Dieses Fenster gehört zu „Spalten einrichten“. Öffnen Sie das im Menü eines Boards.',
};
