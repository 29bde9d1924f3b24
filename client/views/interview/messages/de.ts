import type { Catalogue } from '../../../../shared/language/catalogue';
import { formatsOf } from '../../../../shared/language/formats';
import type { en } from './en';

const { counted, whole } = formatsOf('de');

const cards = (count: number) => counted(count, { one: 'Karte', other: 'Karten' });
const ticked = (count: number) => `${cards(count)} angehakt`;
const saved = (done: number, of: number) => `${whole(done)} von ${whole(of)} gespeichert`;

export const de: Catalogue<typeof en> = {
  heading: 'Interview festhalten',
  save: 'Speichern',
  again: 'Noch einmal versuchen',
  undo: 'Rückgängig',
  copy: 'Kopieren',
  remove: 'Entfernen',
  reading: {
    start: 'Das Board wird gelesen…',
    progress: (done, of) => `${whole(done)} von ${cards(of)} gelesen`,
    failed: {
      title: 'Trello antwortet nicht',
      text: 'Das Board ließ sich nicht lesen. Es wurde nichts geändert, und was Sie schon geschrieben hatten, ist noch da.',
    },
    outdated: 'Das Board wurde geändert und ließ sich nicht noch einmal lesen',
  },
  noColumns: {
    title: 'Noch steht keine Liste dieses Boards für eine Spalte',
    text: 'Ein Interview wird auf den Karten eines Canvas festgehalten. Nennen Sie Listen „Kundenaufgaben“, „Kundenprobleme“ und „Kundengewinne“, oder wählen Sie in den Einstellungen, wofür Ihre Listen stehen.',
    choose: 'Wählen, wofür die Listen stehen',
  },
  occasion: {
    label: 'Das Interview',
    legend: 'Wer, wie und wann',
    customer: 'Kunde',
    bestAsCode: 'Am besten ein Kürzel wie C07',
    newHere: 'Neu auf diesem Board',
    heard: (count, day) => `Auf ${cards(count)}, zuletzt am ${day}`,
    kind: 'Art',
    date: 'Datum',
    howMany: 'Wie viele Personen',
    strayed:
      'Die Karte, von der aus Sie dies geöffnet haben, gehört nicht zum Canvas: Ihre Liste steht für keine Spalte.',
  },
  cameUp: {
    heading: 'Was zur Sprache kam',
    canvas: 'Canvas',
    canvasTicked: (canvas, count) => `${canvas} (${whole(count)} angehakt)`,
    find: 'Karte suchen',
    found: (found, of) => `${whole(found)} von ${cards(of)} gefunden`,
    noneFound: 'Keine gefunden',
    noCards: 'Noch keine Karten',
    more: (next, left) => `${whole(next)} weitere von ${whole(left)} zeigen`,
    strayed: 'Angehakt, aber nicht mehr Teil des Canvas',
    empty: {
      title: 'Noch keine Karten in diesem Canvas',
      text: 'Ein Interview wird auf Karten festgehalten. Notieren Sie unten, was zur Sprache kam, kopieren Sie die Namen in ihre Listen, kommen Sie zurück und haken Sie sie an. Was Sie geschrieben haben, bleibt so lange erhalten.',
    },
  },
  card: {
    notSaved: (problem) => `Nicht gespeichert. ${problem}`,
    alreadyLogged: (entries) =>
      `Schon ${counted(entries, { one: 'Eintrag', other: 'Einträge' })} von dieser Person auf der Karte`,
    note: 'Was gesagt oder getan wurde',
    signals: 'Was es zeigt',
    stance: 'Dafür oder dagegen',
  },
  toCreate: {
    heading: 'Kam zur Sprache, hat aber noch keine Karte',
    text: 'Canvas Signals kann keine Karten anlegen. Notieren Sie die Namen, kopieren Sie sie und fügen Sie sie bei „Karte hinzufügen“ in ihrer Liste ein: Trello macht aus jeder Zeile eine Karte.',
    column: 'Gehört zu',
    name: 'Name der Karte',
    add: 'Notieren',
    copyAll: 'Alle kopieren',
    notOnCanvas: 'Nicht Teil des Canvas',
    inList: 'in der Liste',
    made: 'Jetzt auf dem Board: anhaken',
    removeNamed: (name) => `${name} entfernen`,
    anotherList: 'Andere Liste',
  },
  foot: {
    emptied: 'Geleert.',
    ticked,
    tickedAndNoted: (cardsTicked, noted) =>
      `${ticked(cardsTicked)}, ${counted(noted, { one: 'Name', other: 'Namen' })} notiert`,
    startOver: 'Von vorn beginnen',
    nothingTicked: 'Haken Sie die Karten an, um die es ging: Noch gibt es nichts zu speichern.',
    putRight: 'Berichtigen Sie, was oben markiert ist, und speichern Sie dann.',
  },
  saving: {
    heading: 'Wird gespeichert…',
    saved,
    savedAndRefused: (done, of, refused) => `${saved(done, of)}, ${whole(refused)} nicht möglich`,
    leaveOpen: 'Lassen Sie dies offen, bis es fertig ist.',
  },
  saved: {
    heading: (count) => `Auf ${cards(count)} gespeichert`,
    interviewWith: 'Das Interview mit',
    standsIn: 'steht bei den Belegen von:',
    waiting: (count) =>
      `${counted(count, { one: 'Name wartet', other: 'Namen warten' })} auf der Liste der Karten, die noch anzulegen sind. Die Liste bleibt beim Formular.`,
    another: 'Weiteres Interview festhalten',
    summary: 'Zusammenfassung ansehen',
  },
  unsaved: {
    nothing: 'Es wurde nichts gespeichert',
    inPart: (done, of) => `Auf ${whole(done)} von ${cards(of)} gespeichert`,
    title: (count) => `${cards(count)} noch nicht gespeichert`,
    text: 'Was Sie geschrieben haben, bleibt hier stehen. Jede Karte sagt, was zu berichtigen ist; ohne Haken wird sie ausgelassen.',
    label: 'Noch nicht gespeichert',
    finish: 'Ohne sie abschließen',
    back: 'Zurück zum Formular',
  },
};
