import type { Catalogue } from '../../../../shared/language/catalogue';
import { formatsOf } from '../../../../shared/language/formats';
import type { en } from './en';

const { whole } = formatsOf('de');

export const de: Catalogue<typeof en> = {
  label: 'Beleg hinzufügen',
  add: 'Hinzufügen',
  who: 'Wer',
  kind: 'Art',
  date: 'Datum',
  dateExample: '3. Nov., gestern',
  dateMeans: (day) => `Das ist der ${day}`,
  note: 'Was gesagt oder getan wurde',
  shows: 'Was es zeigt',
  stance: 'Dafür oder dagegen',
  more: 'Mehr …',
  people: 'Wie viele Personen',
  link: 'Link (freiwillig)',
  problems: {
    who: (most) =>
      `Sagen Sie, von wem es stammt, am besten mit einem Kürzel wie C07 (1 bis ${whole(most)} Zeichen).`,
    date: 'Geben Sie den Tag an, ab 1900, etwa 3. Nov., gestern oder 2026-11-03.',
    notYet: 'Dieser Tag kommt erst noch. Geben Sie den Tag an, an dem Sie es erfahren haben.',
    note: (most) => `Kürzen Sie das Zitat auf ${whole(most)} Zeichen.`,
    people: (most) => `Geben Sie die Zahl der Personen als ganze Zahl von 1 bis ${whole(most)} an.`,
    link: (most) =>
      `Geben Sie einen Link an, der mit https:// beginnt (höchstens ${whole(most)} Zeichen), oder lassen Sie das Feld leer.`,
  },
  unsaved: {
    label: 'Noch nicht gespeicherte Belege',
    makeRoom: 'Platz schaffen …',
    makeRoomFor: (who) => `Platz für den Eintrag von ${who} schaffen`,
    change: 'Ändern',
    discard: 'Verwerfen',
  },
};
