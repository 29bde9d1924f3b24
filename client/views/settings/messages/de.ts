import type { Catalogue } from '../../../../shared/language/catalogue';
import { formatsOf } from '../../../../shared/language/formats';
import type { en } from './en';

const { counted, either } = formatsOf('de');

const characters = (count: number) => counted(count, { one: 'Zeichen', other: 'Zeichen' });
const names = (all: readonly string[]) => either(all.map((name) => `„${name}“`));

export const de: Catalogue<typeof en> = {
  heading: 'Einstellungen von Canvas Signals',
  reading: 'Das Board wird gelesen',
  noAnswer: {
    title: 'Trello antwortet nicht',
    text: 'Es wurde nichts geändert. Prüfen Sie Ihre Verbindung.',
    again: 'Noch einmal versuchen',
  },
  readOnly: 'Sie dürfen dieses Board lesen, aber nicht bearbeiten. Daher lässt sich hier nichts ändern.',
  unreadable: {
    title: 'Die gespeicherten Einstellungen sind nicht lesbar',
    text: 'Sie bleiben, wie sie sind. Bis sie lesbar sind, zählt jede Liste allein nach ihrem Namen.',
  },
  shorten: (excess) => `Kürzen Sie dies um ${characters(excess)}.`,
  shortenName: (excess) => `Kürzen Sie den Namen um ${characters(excess)}.`,
  columns: {
    setUp: 'Spalten einrichten',
    heading: 'Spalten',
    table: 'Alle Listen in einer Tabelle',
    noLists: 'Dieses Board hat noch keine Listen.',
    detected: (guess) => `Nach ihrem Namen (${guess})`,
    nothing: 'nicht Teil des Canvas',
    none: 'Nicht Teil des Canvas',
    notRecognised: (all) =>
      `Ihr Name ist der keiner Spalte. Mit dem Namen ${names(all)} wäre sie eine; oder wählen Sie hier.`,
    wouldCount: (all) => `Mit dem Namen ${names(all)} zählt sie von sich aus; oder wählen Sie hier.`,
    list: 'Liste',
    standsFor: 'Steht für',
    canvas: 'Canvas',
    why: 'Warum',
    standsForOf: (list) => `Wofür „${list}“ steht`,
  },
  canvasName: {
    label: 'Canvas:',
    only: 'der einzige',
    name: 'Name des Canvas',
    hint: 'Listen mit demselben Namen bilden einen Canvas. Leer lassen heißt: aus dem Namen der Liste.',
  },
  segments: {
    heading: 'Kundensegmente',
    intro:
      'Gruppen von Kunden, die Verschiedenes brauchen. Ein Canvas beschreibt eine davon; eine Karte kann von mehreren handeln.',
    segment: 'Segment',
    unique: 'Was sie auszeichnet',
    needsName: 'Geben Sie dem Segment einen Namen, oder entfernen Sie es.',
    remove: 'Entfernen',
    removeNamed: (segment) => `Das Segment ${segment} entfernen`,
    removed: 'entfernt.',
    undo: 'Rückgängig',
    new: {
      label: 'Neues Segment',
      hint: 'Etwa „Lehrkräfte an kleinen Schulen“',
      empty: 'Schreiben Sie, wer sie sind.',
      add: 'Segment hinzufügen',
    },
    onlyCanvas: 'Der Canvas handelt von',
    canvas: (canvas) => `${canvas} handelt von`,
    none: 'Kein Segment gewählt',
  },
  badges: {
    heading: 'Abzeichen auf den Karten',
    switches: {
      rating: 'Zeichen des Coachs, Platz unter den ersten 3 oder Bewertung',
      verdict: 'Urteil und Personen, etwa „Wiederholt · 4 Personen“',
      score: 'Punktzahl',
    },
  },
  data: {
    heading: 'Ihre Daten',
    text: 'Felder und Belege stehen bei jeder Karte, diese Einstellungen beim Board, alles in Trello. Wer das Board sieht, kann sie sehen. Schreiben Sie daher Kürzel wie C07 statt Namen.',
    welcome: 'Begrüßungsseite zeigen',
  },
};
