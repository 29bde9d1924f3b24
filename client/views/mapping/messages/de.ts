import type { Catalogue } from '../../../../shared/language/catalogue';
import { formatsOf } from '../../../../shared/language/formats';
import type { en } from './en';

const { counted, whole } = formatsOf('de');

const changes = (count: number) => counted(count, { one: 'Änderung', other: 'Änderungen' });

export const de: Catalogue<typeof en> = {
  heading: 'Wofür die Listen stehen',
  intro:
    'Wofür jede Liste gehalten wurde, und warum. Ändern Sie, was nicht stimmt, und speichern Sie dann alles auf einmal.',
  result: {
    heading: 'Was sich ergibt',
    counts: (canvases, columns, leftOut) =>
      [
        counted(canvases, { one: 'Canvas', other: 'Canvases' }),
        counted(columns, { one: 'Spalte', other: 'Spalten' }),
        `${counted(leftOut, { one: 'Liste', other: 'Listen' })} ausgelassen`,
      ].join(', '),
    nothing:
      'Noch ist keine Liste eine Spalte. Wählen Sie unten, wofür die Listen stehen, oder richten Sie neue ein.',
    only: 'Der Canvas',
    noList: (column) => `${column}: keine Liste`,
    more: (count) => `Und ${whole(count)} weitere.`,
  },
  canvasOf: (list) => `Canvas von „${list}“`,
  changed: 'Geändert, nicht gespeichert',
  takeBack: 'Zurücknehmen',
  takeBackOf: (list) => `Die Änderung von „${list}“ zurücknehmen`,
  elsewhere:
    'Jemand anders hat diese Liste inzwischen geändert. Beim Speichern tritt Ihre Wahl an die Stelle der anderen.',
  unsaved: (count) => `${changes(count)} nicht gespeichert`,
  nothingToSave: 'Nichts zu speichern',
  save: 'Speichern',
  discard: 'Verwerfen',
  saving: 'Wird gespeichert…',
  saved: 'Gespeichert',
  notSaved: 'Nicht gespeichert.',
  leaving: (count) =>
    `${changes(count)} nicht gespeichert. Speichern oder verwerfen Sie; oder drücken Sie noch einmal Escape, um zu schließen: Dann warten sie hier, bis Sie diesen Tab Ihres Browsers schließen.`,
  summary: 'Zur Übersicht',
};
