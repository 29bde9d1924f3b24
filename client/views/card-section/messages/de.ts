import type { Catalogue } from '../../../../shared/language/catalogue';
import { formatsOf } from '../../../../shared/language/formats';
import type { en } from './en';

const { counted, decimal, form, whole } = formatsOf('de');

export const de: Catalogue<typeof en> = {
  score: {
    figure: (points) => decimal(points),
    of: 'von 100',
    sides: (supporting, against) => `${whole(supporting)} dafür, ${whole(against)} dagegen`,
    against: (number) => `${whole(number)} dagegen`,
    receipt: 'Woher die Punkte kommen',
  },
  unread: (number) =>
    `${counted(number, { one: 'Teil', other: 'Teile' })} des auf dieser Karte Gespeicherten ${form(number, { one: 'ist', other: 'sind' })} nicht lesbar. Es bleibt, wie es ist, und zählt nicht; „Was auf dieser Karte gespeichert ist“ zeigt es.`,
  disagreement: {
    supports: 'Dafür',
    contradicts: 'Dagegen',
    more: (number) => `und ${whole(number)} weitere`,
    question:
      'Gehören die, die widersprechen, zu einem anderen Segment? Fragen Sie, was an ihnen anders ist; wenn ja, geben Sie ihrer Sicht eine eigene Karte.',
    segments: 'Segmente dieser Karte wählen',
  },
  addressedBy: 'Bedient von',
  notAddressed: 'Noch nichts auf der Wertseite gibt an, dem zu dienen.',
  fields: {
    heading: 'Felder',
    notSaved: 'Noch nicht gespeichert.',
    notSet: 'Nicht gesetzt',
    none: 'Kein Feld ist gesetzt.',
    help: (field) => `Was „${field}“ bedeutet`,
    means: (meaning, example) => `${meaning}, etwa „${example}“.`,
    rating: (value, low, high) => `${value} von 5 (1 ${low}, 5 ${high})`,
    tooLong: (excess, most) =>
      `Kürzen Sie dies um ${counted(excess, { one: 'Zeichen', other: 'Zeichen' })}: ${whole(most)} werden behalten.`,
    kept: 'Bleibt erhalten, obwohl es hier nicht passt:',
    keptUntil: 'Es erscheint wieder, wo es passt.',
    reading: 'Das Board wird gelesen …',
    notListed:
      'Trello hat die Karten des Boards nicht genannt. Schließen Sie die Karte, und öffnen Sie sie wieder.',
  },
  evidence: {
    heading: 'Belege',
    nothing: 'Noch nichts eingetragen.',
    nothingYet: 'Noch nichts eingetragen. Ein Eintrag je Kunde, den Sie gehört oder beobachtet haben.',
    deleted: { before: 'Eintrag von', behind: 'gelöscht.' },
    undo: 'Rückgängig',
  },
  review: {
    none: 'Urteil des Coachs: noch keines',
    given: (mark, day) => `Urteil des Coachs: ${mark}, ${day}`,
    outdated: (mark, day) => `Urteil des Coachs: ${mark}, ${day}, veraltet`,
  },
  stored: {
    heading: 'Was auf dieser Karte gespeichert ist',
    nothing: 'Noch nichts.',
    text: 'Canvas Signals speichert dies auf der Karte selbst, in Trello: Felder, Belege, Segmente, das Urteil des Coachs. Wer das Board sieht, kann es lesen; wer die Karte löscht, löscht es.',
    asJson: 'Gespeichertes als JSON',
    copy: 'Kopieren',
  },
  segments: {
    heading: 'Segmente',
    removed: 'Ein entferntes Segment',
    noneOnBoard: 'Dieses Board hat noch keine Segmente.',
    noneChosen: 'Keines gewählt, weder hier noch für den Canvas.',
    asCanvas: 'Wie der ganze Canvas:',
    add: 'Segmente hinzufügen …',
    change: 'Segmente ändern …',
  },
};
