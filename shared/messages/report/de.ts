import { formatsOf } from '../../language/formats';
import type { ReportWords } from './en';

const { counted, whole } = formatsOf('de');
const lists = (count: number) => counted(count, { one: 'Liste', other: 'Listen' });
const cards = (count: number) => counted(count, { one: 'Karte', other: 'Karten' });

export const de: ReportWords = {
  title: (board) => `Übersicht über ${board}`,
  titleWithoutName: 'Übersicht über ein Board',
  heard: (count) => `${counted(count, { one: 'Kunde', other: 'Kunden' })} gehört`,
  lastEvidence: (day) => `letzter Beleg ${day}`,
  forAndAgainst: (supporting, against) => `${whole(supporting)} dafür, ${whole(against)} dagegen`,
  next: (step) => `Als Nächstes: ${step}`,
  nearMiss: (name, points) => `Knapp dahinter: ${name}, ${points} Punkte hinter Platz 3`,
  fit: 'Passung',
  open: (name) => `Nichts bedient ${name}`,
  openOnALine: (name) => `Nichts bedient: ${name}`,
  explore: 'Als Nächstes erkunden',
  leftOut: 'Was fehlt',
  counted: (counts) =>
    `${lists(counts.lists)} und ${cards(counts.cards)} gelesen; ${lists(counts.archivedLists)} und ${cards(counts.archived)} archiviert; ${cards(counts.shown)} gezeigt`,
  astray: (count) => `${cards(count)} von Listen, die nicht in der Datei stehen`,
  model: (model, day) => `Modell ${model}, Stand ${day}.`,
};
