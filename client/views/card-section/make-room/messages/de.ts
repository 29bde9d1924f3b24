import type { Catalogue } from '../../../../../shared/language/catalogue';
import { formatsOf } from '../../../../../shared/language/formats';
import { characters } from '../../../../../shared/messages/core/de';
import type { en } from './en';

const { counted, form, whole } = formatsOf('de');
const notes = (number: number) => counted(number, { one: 'Notiz', other: 'Notizen' });
const offTheCard =
  'Der Eintrag, für den sie Platz gemacht haben, passt nicht daneben: Er ist nicht mehr auf der Karte, sondern';

export const de: Catalogue<typeof en> = {
  tooLong: {
    heading: 'Dieser Eintrag passt nicht auf die Karte',
    text: {
      before: 'Der Eintrag von',
      behind: (tooMany) => `ist um ${characters(tooMany)} zu lang. Er bleibt hier, bis Sie entscheiden.`,
    },
  },
  fits: {
    heading: 'Es ist wieder Platz',
    text: { before: 'Der Eintrag von', behind: 'passt inzwischen.' },
    add: 'Hinzufügen',
  },
  shorten: 'Das Zitat kürzen',
  cancel: 'Abbrechen',
  nothingToFold:
    'Kein Eintrag der Karte hat einen Text, der sich leeren ließe. Platz entsteht, wenn Sie einen Eintrag löschen, den niemand mehr braucht.',
  notEnough: (number, left) =>
    `Auch wenn Sie ${number === 1 ? 'die einzige Notiz' : `alle ${notes(number)}`} der Karte leeren, bleiben es ${characters(left)} zu viel. Platz entsteht, wenn Sie einen Eintrag löschen, den niemand mehr braucht.`,
  fold: {
    open: (number) => `${notes(number)} leeren …`,
    openOldest: 'Die ältesten Notizen leeren …',
    heading: (number) => `${notes(number)} leeren?`,
    text: 'Diese Texte verschwinden von der Karte. Wer, Art, Datum, Zahl der Personen, dafür oder dagegen, was es zeigt und der Link bleiben; keine Punktzahl ändert sich.',
    words: 'Texte, die verschwinden',
    fold: (number) => `${notes(number)} leeren`,
    foldAndAdd: (number) => `${notes(number)} leeren und hinzufügen`,
    copy: 'Diese Notizen kopieren',
  },
  outcome: {
    label: 'Geleerte Notizen',
    folding: (number) =>
      `${notes(number)} ${form(number, { one: 'wird', other: 'werden' })} geleert, um Platz zu schaffen …`,
    folded: (number) =>
      `${notes(number)} ${form(number, { one: 'wurde', other: 'wurden' })} geleert, um Platz zu schaffen. Die Texte bleiben nur in diesem Tab, bis Sie „Fertig“ wählen.`,
    notFolded: 'Nicht geleert.',
    unfolding: 'Die Texte kommen zurück …',
    undone: 'Rückgängig gemacht: Die geleerten Notizen haben ihre Texte wieder.',
    wentTo: {
      form: `${offTheCard} wieder im Formular.`,
      list: `${offTheCard} unten bei dem, was nicht gespeichert ist.`,
    },
    takenOff: 'Er wurde von der Karte genommen, damit die geleerten Notizen ihre Texte zurückbekommen.',
    notUndone: 'Nicht rückgängig gemacht.',
    wordsTooMany: (tooMany) =>
      `Die Texte passen nicht mehr: Es sind ${characters(tooMany)} zu viel. Löschen oder kürzen Sie etwas, und versuchen Sie es noch einmal.`,
    undo: 'Rückgängig',
    undoNamed: 'Das Leeren rückgängig machen',
    again: 'Noch einmal versuchen',
    copy: 'Die Texte kopieren',
    done: 'Fertig',
    leave: 'So lassen',
  },
  taken: {
    most: (number) => `Trello behält höchstens ${characters(number)} auf einer Karte.`,
    notes: (number) => `Die Texte von ${notes(number)}`,
    entries: 'Wer, Art, Datum und Merkmale',
    fields: 'Felder, Segmente, Urteil',
    others: 'Was sonst hier gespeichert ist',
    free: 'Frei',
    figure: (number) => whole(number),
  },
};
