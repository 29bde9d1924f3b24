import type { Catalogue } from '../../../../../shared/language/catalogue';
import { formatsOf } from '../../../../../shared/language/formats';
import type { en } from './en';

const { counted, whole } = formatsOf('de');

export const de: Catalogue<typeof en> = {
  heading: (lines) => `Sie haben ${counted(lines, { one: 'Zeile', other: 'Zeilen' })} eingefügt`,
  wrong: (lines) =>
    lines === 1
      ? '1 Zeile lässt sich so nicht hinzufügen.'
      : `${whole(lines)} Zeilen lassen sich so nicht hinzufügen.`,
  roomFor: (fitting, entries) =>
    `Auf der Karte ist Platz für ${whole(fitting)} von ${counted(entries, { one: 'Eintrag', other: 'Einträgen' })}.`,
  stays: 'Was nicht hinzugefügt wird, bleibt hier, bis Sie es anderswo unterbringen.',
  add: (entries) => `${counted(entries, { one: 'Eintrag', other: 'Einträge' })} hinzufügen`,
  oneNote: 'Alles in eine Notiz',
  copy: 'Kopieren',
  discard: 'Verwerfen',
  preview: 'Was hinzugefügt würde',
  more: (number) => `und ${whole(number)} weitere`,
  nobody: 'Niemand genannt',
  noRoom: 'Dafür ist kein Platz auf dieser Karte.',
};
