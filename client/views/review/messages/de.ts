import type { Catalogue } from '../../../../shared/language/catalogue';
import { formatsOf } from '../../../../shared/language/formats';
import type { en } from './en';

const { counted, whole } = formatsOf('de');

const cards = (count: number) => counted(count, { one: 'Karte', other: 'Karten' });

export const de: Catalogue<typeof en> = {
  heading: 'Durchsicht',
  again: 'Noch einmal versuchen',
  reading: {
    start: 'Das Board wird gelesen',
    progress: (done, of) => `Das Board wird gelesen: ${whole(done)} von ${cards(of)}`,
    failed: 'Trello antwortet nicht',
    nothingChanged: 'Das Board ließ sich nicht lesen. Es wurde nichts geändert.',
    outdated: 'Das Board kann sich geändert haben, seit es gelesen wurde.',
  },
  queue: {
    summary: 'Zusammenfassung',
    unreadable: (count) =>
      counted(count, {
        one: 'Karte ist nicht lesbar und bleibt außen vor.',
        other: 'Karten sind nicht lesbar und bleiben außen vor.',
      }),
    empty: {
      title: 'Noch gibt es nichts durchzusehen',
      text: 'Hierher kommt jede Karte aus einer Liste mit Aufgaben, Problemen, Gewinnen, Produkten, Problemlösern oder Gewinnbringern. Dieses Board hat noch keine.',
    },
    noMatch: {
      title: 'Keine Karte ist so',
      text: 'Keine Karte dieses Boards entspricht allen diesen Filtern.',
      clear: 'Filter aufheben',
    },
    steps: 'Karten zur Durchsicht',
    previous: 'Zurück',
    next: 'Weiter',
    place: (place, of) => `${whole(place)} von ${whole(of)}`,
    savedAs: (mark) => `Als „${mark}“ gespeichert.`,
    last: 'Hier ist keine weitere Karte durchzusehen.',
  },
  filters: {
    label: 'Welche Karten zu sehen sind',
    review: 'Durchsicht',
    anyReview: 'Alle',
    column: 'Spalte',
    allColumns: 'Alle Spalten',
    canvas: 'Canvas',
    allCanvases: 'Alle Canvas',
    verdict: 'Urteil',
    anyVerdict: 'Alle Urteile',
    contested: 'Strittig',
    reviews: {
      toReview: 'Nicht durchgesehen oder überholt',
      none: 'Nicht durchgesehen',
      outdated: 'Überholt',
      current: 'Durchgesehen',
    },
    marked: (mark) => `Mit dem Zeichen „${mark}“`,
  },
  card: {
    open: 'Karte öffnen',
    fields: 'Felder',
    evidence: 'Belege',
    nothingLogged: 'Noch nichts festgehalten.',
  },
  present: {
    none: 'Diese Karte hat noch niemand durchgesehen.',
    outdated: 'Überholt',
    changed: 'Name, Felder oder Belege der Karte wurden nach dieser Durchsicht geändert.',
    byYou: 'von Ihnen',
    by: 'von',
    left: 'jemandem, der das Board verlassen hat',
    nameNotGiven: 'jemandem, dessen Namen Trello nicht nannte',
  },
  form: {
    label: 'Diese Karte durchsehen',
    mark: 'Ihr Zeichen',
    note: 'Anmerkung (freiwillig)',
    length: (length, most) => `${whole(length)} von ${whole(most)} Zeichen`,
    save: 'Speichern',
    remove: 'Durchsicht entfernen',
    notSavedYet: 'Noch nicht gespeichert',
    saved: 'Gespeichert',
    removed: 'Entfernt. Was dort stand, steht im Formular: Speichern bringt es zurück.',
    chooseMark: 'Wählen Sie eines der drei.',
    shorten: (excess, most) =>
      `Kürzen Sie die Anmerkung um ${whole(excess)} Zeichen: ${whole(most)} werden behalten.`,
  },
  refusals: {
    signedOut: 'Sie sind nicht bei Trello angemeldet: Sie können Durchsichten lesen, aber nicht schreiben.',
    readOnly:
      'Sie dürfen dieses Board lesen, aber nicht bearbeiten, und daher keine Karten durchsehen. Eine Administratorin oder ein Administrator des Boards kann Ihre Rolle ändern.',
  },
};
