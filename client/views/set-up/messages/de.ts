import type { Catalogue } from '../../../../shared/language/catalogue';
import { formatsOf } from '../../../../shared/language/formats';
import type { en } from './en';

const { counted } = formatsOf('de');

export const de: Catalogue<typeof en> = {
  heading: 'Spalten einrichten',
  intro:
    'Ein Canvas hat sechs Spalten, und jede ist eine Liste auf Ihrem Board: Aufgaben, Probleme und Gewinne der Kunden, und was Sie dafür anbieten.',
  reading: 'Das Board wird gelesen',
  noAnswer: {
    title: 'Trello antwortet nicht',
    text: 'Es wurde nichts geändert. Prüfen Sie Ihre Verbindung.',
    again: 'Erneut versuchen',
  },
  complete: {
    title: 'Alle Spalten sind da',
    text: 'Jede ist eine Liste auf diesem Board. Schließen Sie dieses Fenster und schreiben Sie die ersten Karten.',
  },
  byHand:
    'Legen Sie diese Listen auf dem Board an, mit genau diesen Namen. Die ersten drei genügen für den Anfang. Jede wird hier abgehakt, sobald sie da ist.',
  readOnly:
    'Sie dürfen dieses Board lesen, aber nicht bearbeiten. Bitten Sie jemanden, der es darf, diese Listen anzulegen.',
  toAdd: 'Fehlende Listen',
  there: (there, all) => `${there} von ${counted(all, { one: 'Liste', other: 'Listen' })} angelegt`,
  copy: 'Namen kopieren',
  copyNamed: (list) => `Den Namen ${list} kopieren`,
  onBoard: 'auf dem Board',
  leftOut:
    'Ein Canvas dieses Boards hat einen Namen mit mehr als 80 Zeichen. Kürzen Sie ihn in den Namen seiner Listen; dann erscheinen hier auch die Listen, die ihm fehlen.',
};
