import type { Catalogue } from '../../language/catalogue';
import { formatsOf } from '../../language/formats';
import type { en } from './en';

const { counted, whole } = formatsOf('de');
const TOP = { one: 'vorderen Karte', other: 'vorderen Karten' };
const ADDRESSED = { one: 'aufgegriffenen Karte', other: 'aufgegriffenen Karten' };
const ADDRESSED_TOP = { one: 'aufgegriffenen vorderen Karte', other: 'aufgegriffenen vorderen Karten' };
const JOBS = { one: 'vorderen Aufgabe', other: 'vorderen Aufgaben' };

export const de: Catalogue<typeof en> = {
  heading: 'Zehn Merkmale eines starken Wertversprechens',
  lead: 'Die ersten sechs folgen aus dem Board, die letzten vier können nur Sie beurteilen.',
  judged: 'Was das Board sagt',
  rated: 'Was Sie sagen',
  notRated: 'Nicht bewertet',
  kept: 'Ihre Bewertung bleibt auf dem Board, für dieses Canvas.',
  names: {
    focus: 'Gilt dem, was am meisten zählt',
    unsatisfied: 'Gilt dem, was heute schlecht gelöst ist',
    fewDoneWell: 'Weniges, sehr gut gemacht',
    beyondFunctional: 'Geht über das Funktionale hinaus',
    measured: 'Gemessen, wie der Kunde misst',
    manyOrMuch: 'Viele Menschen oder viel Geld',
    different: 'Anders, wo es zählt',
    better: 'In mindestens einem Punkt besser',
    hardToCopy: 'Schwer nachzumachen',
    soundModel: 'Steht auf einem tragfähigen Geschäftsmodell',
  },
  states: {
    holds: 'Erfüllt',
    partly: 'Teilweise',
    open: 'Noch nicht',
    unknown: 'Nicht zu sagen',
  },
  reasons: {
    focus: (count: number, of: number) =>
      `${whole(count)} von ${counted(of, TOP)} von Ihrem Angebot aufgegriffen`,
    unsatisfied: (count: number, of: number) =>
      `${whole(count)} von ${counted(of, ADDRESSED_TOP)} zählen mehr, als sie heute gelöst sind`,
    fewDoneWell: (count: number, of: number) =>
      `Für ${whole(count)} von ${counted(of, ADDRESSED)} ist gezeigt, dass etwas wirkt`,
    beyondFunctional: (count: number, of: number) =>
      `${whole(count)} von ${counted(of, ADDRESSED_TOP)} sozial oder emotional`,
    measured: (count: number, of: number) => `${whole(count)} von ${counted(of, JOBS)} mit Erfolgsmaß`,
    manyOrMuch: (count: number, of: number) =>
      `${whole(count)} von ${counted(of, ADDRESSED_TOP)} von der Hälfte der Kunden geteilt oder von zweien bezahlt`,
  },
  tooMany: (of: number, few: number) =>
    `Ihr Angebot greift ${whole(of)} Aufgaben, Probleme und Gewinne auf: Mehr als ${whole(few)} sind kaum sehr gut zu machen`,
  unknown: {
    focus: 'Schreiben Sie Aufgaben, Probleme und Gewinne, und bewerten Sie sie',
    unsatisfied: 'Bewerten Sie, wie gut das Aufgegriffene heute gelöst ist',
    fewDoneWell: 'Verknüpfen Sie Produkte, Problemlöser und Gewinnbringer mit dem, was sie aufgreifen',
    beyondFunctional: 'Sagen Sie, ob das Aufgegriffene funktional, sozial oder emotional ist',
    measured: 'Schreiben Sie die ersten Aufgaben',
    manyOrMuch: 'Greifen Sie etwas Vorderes auf, und halten Sie fest, was Kunden dazu sagen',
  },
  lowEnds: {
    different: 'wie andere',
    better: 'nicht besser',
    hardToCopy: 'in einer Woche',
    soundModel: 'noch unklar',
  },
  highEnds: {
    different: 'wie kein anderer',
    better: 'viel besser',
    hardToCopy: 'kaum je',
    soundModel: 'es rechnet sich',
  },
};
