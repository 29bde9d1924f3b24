import type { Catalogue } from '../../../../shared/language/catalogue';
import { formatsOf } from '../../../../shared/language/formats';
import type { en } from './en';

const { counted, decimal, whole } = formatsOf('de');

const cards = (count: number) => counted(count, { one: 'Karte', other: 'Karten' });

export const de: Catalogue<typeof en> = {
  heading: 'Übersicht',
  canvas: 'Canvas',
  heard: (customers) => `${customers} gehört`,
  lastEvidence: (day) => `Letzter Beleg: ${day}`,
  refreshing: 'Das Board wird neu gelesen…',
  review: 'Karten durchsehen',
  restsOn: 'Worauf das beruht',
  changedSince: 'Das Board hat sich geändert: Das gilt nicht mehr',
  tabs: {
    label: 'Teile der Übersicht',
    top: 'Top 3',
    map: 'Karte',
    fit: 'Passung',
    explore: 'Als Nächstes erkunden',
    all: 'Alle Einträge',
    compare: 'Vergleichen',
  },
  computedBy: (model, day) => `Berechnet mit dem Modell ${model}, Stand ${day}.`,
  copy: 'Als Markdown kopieren',
  takeAway: 'Mitnehmen',
  again: 'Noch einmal versuchen',
  close: 'Schließen',
  keys: 'Tasten',
  more: (count) => `Und ${whole(count)} weitere.`,
  reading: {
    start: 'Das Board wird gelesen…',
    progress: (done, of) => `${whole(done)} von ${whole(of)} Karten gelesen`,
    done: (of) => `${cards(of)} gelesen. Die Übersicht wird berechnet…`,
  },
  failures: {
    noAnswer: {
      title: 'Trello antwortet nicht',
      text: 'Das Board konnte nicht gelesen werden. Nichts wurde geändert.',
    },
    notComputed: {
      title: 'Der Server ist nicht erreichbar',
      text: 'Das Board wurde gelesen, aber was die Übersicht berechnet, konnte nicht geladen werden. Nichts wurde geändert. Prüfen Sie Ihre Verbindung.',
    },
  },
  remarks: {
    outdated: 'Das Board kann sich seit dieser Berechnung geändert haben.',
    /** Titles: why the summary was computed here. */
    here: {
      signedOut: 'In Ihrem Browser berechnet',
      refused: 'In Ihrem Browser berechnet; der Server hat es abgelehnt',
      unreachable: 'In Ihrem Browser berechnet; der Server ist nicht erreichbar',
    },
    signedOut:
      'Sie sind hier nicht bei Trello angemeldet, deshalb wurde der Server nicht gefragt. Die Zahlen sind dieselben; nichts wurde aufgezeichnet.',
    same: 'Die Zahlen sind dieselben. Nichts wurde aufgezeichnet.',
    unreadable: (count) => `Nicht lesbar: ${cards(count)}`,
    keptOfOne: 'Sie steht hier ohne Felder und Belege. Was auf ihr gespeichert ist, bleibt erhalten.',
    keptOfSeveral: 'Sie stehen hier ohne Felder und Belege. Was auf ihnen gespeichert ist, bleibt erhalten.',
  },
  column: {
    empty: {
      job: 'Die Liste für Aufgaben hat noch keine Karten.',
      pain: 'Die Liste für Probleme hat noch keine Karten.',
      gain: 'Die Liste für Gewinne hat noch keine Karten.',
    },
    /** The names are such as are recognised in this language. */
    noList: {
      job: 'Keine Liste steht für Aufgaben: Eine namens „Kundenaufgaben“ täte es.',
      pain: 'Keine Liste steht für Probleme: Eine namens „Kundenprobleme“ täte es.',
      gain: 'Keine Liste steht für Gewinne: Eine namens „Kundengewinne“ täte es.',
    },
    tied: 'In der Reihenfolge der Liste: Noch unterscheidet sie nichts.',
    nearMiss: 'Knapp daneben',
    asMany: 'So viele Punkte wie Platz 3',
    behind: (points) => `${decimal(points)} Punkte hinter Platz 3`,
  },
  place: {
    number: (rank) => `Platz ${rank}`,
    of: (heard, customers) => `${whole(heard)} von ${customers}`,
    against: (count) => `${whole(count)} dagegen`,
    disputed: (supporting, contradicting) => `${whole(supporting)} dafür, ${whole(contradicting)} dagegen`,
    quote: (note) => `„${note}“`,
    firmness: { firm: 'Fester Platz', likely: 'Wahrscheinlicher Platz', provisional: 'Vorläufiger Platz' },
    show: 'zeigen, worauf er beruht',
    hide: 'verbergen, worauf er beruht',
    howCommon: (share) => `Wie häufig: ${share} (95-%-Intervall).`,
    stale: (days) => `Seit ${whole(days)} Tagen kein neuer Beleg: Fragen Sie noch einmal.`,
    open: 'Karte öffnen',
    score: 'Punkte',
    noScore: 'Noch keine Punkte',
    points: (points) => decimal(points),
  },
};
