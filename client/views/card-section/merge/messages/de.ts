import type { Catalogue } from '../../../../../shared/language/catalogue';
import { formatsOf } from '../../../../../shared/language/formats';
import type { en } from './en';

const { counted, form, whole } = formatsOf('de');
const cards = (number: number) => counted(number, { one: 'Karte', other: 'Karten' });
const entries = (number: number) => counted(number, { one: 'Eintrag', other: 'Einträge' });

export const de: Catalogue<typeof en> = {
  quoted: (name) => `„${name}“`,
  noName: '(ohne Namen)',
  again: 'Noch einmal versuchen',
  cancel: 'Abbrechen',
  open: 'Mit einer anderen Karte vereinen …',
  notSaved: 'Nicht gespeichert.',
  alike: {
    label: 'Karten, die dieser sehr ähneln',
    before: 'Ähnelt sehr ',
    unreadable: 'was dort gespeichert ist, ist nicht lesbar',
    nothing: 'dort ist noch nichts eingetragen',
    entries: (number) => `dort ${entries(number)}`,
    open: 'Öffnen',
    merge: 'Damit vereinen',
    different: 'Es sind verschiedene',
    noted: 'Vermerkt: zwei verschiedene Dinge.',
  },
  choose: {
    heading: 'Mit welcher Karte vereinen?',
    find: 'Karte suchen',
    none: 'Keine Karte auf dieser Seite des Canvas hat das im Namen.',
    found: (number) => cards(number),
    first: (number, shown) => `${cards(number)}, die ersten ${whole(shown)} sind zu sehen`,
  },
  confirm: {
    heading: { before: 'Mit ', behind: ' vereinen' },
    reading: 'Die andere Karte wird gelesen',
    merge: 'Vereinen',
    other: 'Andere Karte wählen',
    cannot: 'Das lässt sich jetzt nicht vereinen',
    failures: {
      'no-answer':
        'Trello hat nicht geantwortet. Es wurde nichts geändert. Prüfen Sie Ihre Verbindung, und versuchen Sie es noch einmal.',
      gone: 'Diese Karte ist nicht mehr lesbar: Sie wurde archiviert, gelöscht oder verschoben. Es wurde nichts geändert. Wählen Sie eine andere.',
      unreadable:
        'Was auf dieser Karte gespeichert ist, ist nicht lesbar; daher kann nichts hinzukommen. Es wurde nichts geändert. Wählen Sie eine andere.',
    },
    nothing:
      'Auf dieser Karte ist nichts, was umziehen könnte. Wenn niemand sie braucht, archivieren Sie sie in Trello.',
    full: 'Die beiden passen nicht auf eine Karte',
    overrun: (by) => ({
      before: 'Zu viel für ',
      behind: `: ${by}. Es wurde nichts geändert. Kürzen oder löschen Sie Notizen auf einer der beiden Karten, und wählen Sie sie noch einmal.`,
    }),
    noEntry: 'Kein Eintrag zieht um.',
    moves: (number) => ({
      before: ` ${form(number, { one: 'zieht', other: 'ziehen' })} um zu `,
      behind: '.',
    }),
    links: (number) =>
      `${cards(number)} der Wertseite ${form(number, { one: 'bedient', other: 'bedienen' })} künftig sie statt dieser:`,
    unread: (number) =>
      `${counted(number, { one: 'Eintrag oder Feld', other: 'Einträge oder Felder' })} dieser Karte ${form(number, { one: 'ist für dieses Programm nicht lesbar und bleibt', other: 'sind für dieses Programm nicht lesbar und bleiben' })} hier.`,
    unasked: (number) =>
      `${cards(number)} der Wertseite ${form(number, { one: 'war', other: 'waren' })} nicht lesbar. Wo eine davon diese Karte bedient, bleibt die Verbindung.`,
    now: 'Dort jetzt:',
    then: 'Zusammen:',
    kept: 'Nichts wird archiviert oder gelöscht; Sie können diese Karte danach in Trello archivieren.',
  },
  outcome: {
    label: 'Vereinen',
    merging: { before: 'Wird mit ', behind: ' vereint …' },
    undoing: { before: 'Alles kommt zurück von ', behind: ' …' },
    notMerged: 'Nicht ganz vereint.',
    notUndone: 'Nicht ganz rückgängig gemacht.',
    undone: { before: 'Rückgängig gemacht. Was umgezogen war zu ', behind: ', ist wieder auf dieser Karte.' },
    merged: { before: 'Vereint mit ', behind: '.' },
    moved: (moving) => ({ before: `Umgezogen: ${moving}, zu `, behind: '.' }),
    stayed: (number) =>
      `${entries(number)} ${form(number, { one: 'ist', other: 'sind' })} hier geblieben: inzwischen hinzugefügt oder geändert. Vereinen Sie noch einmal, damit auch das umzieht.`,
    archive: 'Sie können diese Karte jetzt in Trello archivieren.',
    undo: 'Rückgängig',
    undoNamed: 'Das Vereinen rückgängig machen',
    openThat: 'Die andere Karte öffnen',
    done: 'Fertig',
    leave: 'So lassen',
  },
  step: {
    reasons: {
      'does-not-fit': 'Auf der Karte ist nicht mehr genug Platz.',
      'read-only': 'Sie dürfen dieses Board nicht mehr bearbeiten.',
      'no-answer': 'Trello hat nicht geantwortet: Prüfen Sie Ihre Verbindung.',
      unreadable: 'Was auf der Karte gespeichert ist, ist nicht lesbar.',
      gone: 'Die Karte wurde archiviert, gelöscht oder auf ein anderes Board verschoben.',
      overwritten: 'Gerade speichert jemand anderes auf derselben Karte.',
    },
    where: {
      merge: {
        0: 'Die andere Karte wurde nicht geändert. Alle Einträge sind noch hier.',
        1: 'Die Einträge stehen auf der anderen Karte und auch noch hier; sie zählen vorerst auf beiden.',
        2: 'Alle Einträge sind auf der anderen Karte. Verbindungen von der Wertseite führen noch hierher.',
      },
      undo: {
        0: 'Diese Karte wurde nicht geändert. Alle Einträge sind noch auf der anderen Karte.',
        1: 'Die Einträge sind wieder hier und stehen auch noch auf der anderen Karte; sie zählen vorerst auf beiden.',
        2: 'Alle Einträge sind wieder hier. Verbindungen von der Wertseite führen noch zur anderen Karte.',
      },
    },
    uncertain: {
      merge: 'Alle Einträge sind noch hier. Ob sie auch auf der anderen Karte stehen, ist nicht sicher.',
      undo: 'Alle Einträge sind noch auf der anderen Karte. Ob sie auch wieder hier sind, ist nicht sicher.',
    },
  },
};
