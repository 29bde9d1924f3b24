import type { Catalogue } from '../../../../../shared/language/catalogue';
import type { en } from './en';

export const de: Catalogue<typeof en> = {
  label: 'Neu beginnen',
  explain:
    'Um diese Karte wieder zu nutzen, beginnen Sie neu: Sie wird leer. Was jetzt auf ihr gespeichert ist, bleibt in diesem Tab, damit Sie es zurückholen können.',
  notStarted: 'Nicht neu begonnen.',
  starting: 'Es wird neu begonnen …',
  start: 'Neu beginnen',
  done: 'Sie haben neu begonnen. Was vorher auf dieser Karte gespeichert war, bleibt nur in diesem Tab, bis Sie „Fertig“ wählen.',
  notPutBack: 'Nicht zurückgeholt.',
  puttingBack: 'Es wird zurückgeholt …',
  undo: 'Rückgängig',
  copy: 'Früher Gespeichertes kopieren',
  close: 'Fertig',
  changed:
    'Seither wurde etwas auf dieser Karte gespeichert, und es ginge verloren. Kopieren Sie stattdessen, was vorher gespeichert war.',
};
