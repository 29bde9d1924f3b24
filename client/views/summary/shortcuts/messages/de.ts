import type { Catalogue } from '../../../../../shared/language/catalogue';
import type { en } from './en';

export const de: Catalogue<typeof en> = {
  heading: 'Tasten',
  tabs: 'Einen Reiter zeigen',
  filter: 'Alle Einträge filtern',
  next: 'Nächste Zeile aller Einträge',
  previous: 'Vorige Zeile aller Einträge',
  open: 'Die Karte der Zeile öffnen',
  canvas: 'Einen Canvas wählen',
  help: 'Diese Tasten zeigen oder verbergen',
  close: 'Schließen, was offen ist, dann die Übersicht',
  on: 'Einzelne Tasten wirken hier. Schalten Sie sie ab, wenn Sie sie versehentlich drücken oder mit Ihrem Computer sprechen.',
};
