import { formatsOf } from '../../language/formats';
import type { Column } from '../../taxonomy';
import type { SummaryWords } from './en';

const { counted, decimal, form, whole } = formatsOf('de');

interface Noun {
  readonly one: string;
  readonly other: string;
  /** "no problem yet" */
  readonly none: string;
  /** "for each" */
  readonly each: string;
}
const NOUNS: Readonly<Record<Column, Noun>> = {
  job: { one: 'Aufgabe', other: 'Aufgaben', none: 'keine Aufgabe', each: 'jede' },
  pain: { one: 'Problem', other: 'Probleme', none: 'kein Problem', each: 'jedes' },
  gain: { one: 'Gewinn', other: 'Gewinne', none: 'kein Gewinn', each: 'jeden' },
  product: { one: 'Produkt', other: 'Produkte', none: 'kein Produkt', each: 'jedes' },
  reliever: { one: 'Problemlöser', other: 'Problemlöser', none: 'kein Problemlöser', each: 'jeden' },
  creator: { one: 'Gewinnbringer', other: 'Gewinnbringer', none: 'kein Gewinnbringer', each: 'jeden' },
};
const many = (column: Column) => NOUNS[column].other;
const toMany: Readonly<Record<Column, string>> = {
  job: 'Aufgaben',
  pain: 'Problemen',
  gain: 'Gewinnen',
  product: 'Produkten',
  reliever: 'Problemlösern',
  creator: 'Gewinnbringern',
};
const items = (count: number, column: Column) => counted(count, NOUNS[column]);
const customers = (count: number) => counted(count, { one: 'Kunde', other: 'Kunden' });
const newItems = (number: number) =>
  `Die letzten 3 Kunden brachten ${counted(number, { one: 'neue Karte', other: 'neue Karten' })} ins Spiel`;
const addressed = (number: number, of: number) =>
  `${whole(number)} von ${counted(of, { one: 'wichtigsten Karte', other: 'wichtigsten Karten' })} ${form(number, { one: 'ist', other: 'sind' })} bedient`;

export const de: SummaryWords = {
  saturation: {
    none: 'Noch keine Kunden gehört',
    early: (number) => `${customers(number)} gehört: zu früh, um zu wissen, ob Sie schon alles gehört haben`,
    nothingNew: 'Die letzten 3 Kunden brachten nichts Neues',
    littleNew: (number, base) => `${newItems(number)}, fast nichts neben den ${whole(base)} der ersten 4`,
    stillNew: (number) => `${newItems(number)}: Fragen Sie weiter`,
  },
  diagnosis: {
    clear: {
      sentence: (column) => `Klar: Einige wenige ${many(column)} ragen heraus.`,
      action:
        'Gehen Sie mit den ersten drei zu Ihren nächsten Kunden, und bauen Sie auf dem auf, was standhält.',
    },
    tooShallow: (sentence) => `Zu flach: ${sentence}.`,
    tooBroad: (sentence) => `Zu breit: ${sentence}.`,
    fewItems: {
      sentence: (count, column) =>
        count === 0 ? `noch ${NOUNS[column].none}` : `nur ${items(count, column)}`,
      action: (column) =>
        `Fragen Sie Kunden nach ihren ${toMany[column]}, und schreiben Sie für ${NOUNS[column].each} eine Karte.`,
    },
    fewWithEvidence: {
      sentence: (count, column) =>
        count === 0
          ? `${NOUNS[column].none} hat Belege von Kunden`
          : `nur ${items(count, column)} mit Belegen von Kunden`,
      action: (column) =>
        `Gehen Sie mit den ${toMany[column]}, die Sie am höchsten bewerten, zu Ihren nächsten Kunden, und halten Sie fest, was sie sagen.`,
    },
    noClearCut: {
      sentence: (gap) => `zwischen Platz drei und Platz sechs liegen nur ${decimal(gap)} Punkte`,
      action: 'Fragen Sie, was Kunden heute jeweils tun: Wofür sie Zeit oder Geld aufwenden, das steigt auf.',
    },
    manyUntouched: {
      sentence: (count, column) =>
        `${items(count, column)} ${form(count, { one: 'hat', other: 'haben' })} weder Bewertung noch Belege`,
      action:
        'Bewerten Sie sie, führen Sie zusammen, was dasselbe meint, und archivieren Sie, was kein Kunde anspricht.',
    },
  },
  firmness: {
    none: 'Vorläufig: noch keine Kunden gehört',
    early: (heard, from) =>
      `Vorläufig: erst ${customers(heard)} gehört, und es braucht ${whole(from)}, um es zu sagen`,
    words: { firm: 'Fest', likely: 'Wahrscheinlich', provisional: 'Vorläufig' },
    share: (word, percent) =>
      `${word}: Mit anderen Kunden wie Ihren wäre es in ${percent} % der Fälle unter den ersten 3`,
  },
  fit: {
    none: 'Keine der wichtigsten Karten ist schon bedient.',
    noPoints: (number, of) => `${addressed(number, of)}; sie haben noch keine Punkte.`,
    share: (number, of, percent) => `${addressed(number, of)}: ${percent} % ihrer Punkte.`,
  },
  coverage: {
    noSegment:
      'Niemand hat gesagt, wen dieser Canvas beschreibt: Nennen Sie das Segment und was es besonders macht.',
    onlyFunctionalJobs:
      'Alle Aufgaben sind funktional: Fragen Sie, wie Kunden sich fühlen und wie sie gesehen werden möchten.',
    noSocialJobs: 'Keine Aufgabe ist sozial: Fragen Sie, wie Kunden von anderen gesehen werden möchten.',
    noEmotionalJobs:
      'Keine Aufgabe ist emotional: Fragen Sie, wie Kunden sich fühlen möchten, wenn es getan ist.',
    noRequiredGains: 'Kein Gewinn ist notwendig: Fragen Sie, was eine Lösung mindestens leisten muss.',
    noRisksOrObstacles:
      'Kein Problem ist ein Risiko oder ein Hindernis: Fragen Sie, was Kunden vom Anfangen abhält und was schiefgehen könnte.',
    jobsWithoutContext: (count) =>
      `${counted(count, { one: 'Aufgabe sagt', other: 'Aufgaben sagen' })} nicht, wann und wo: Füllen Sie die Umstände aus.`,
    unrated: (count) =>
      `${counted(count, { one: 'Karte ist', other: 'Karten sind' })} nicht bewertet: Sagen Sie, wie sehr es Kunden jeweils darauf ankommt.`,
    stale: (count) =>
      `${counted(count, { one: 'Karte hat', other: 'Karten haben' })} seit Langem keine neuen Belege: Fragen Sie noch einmal.`,
  },
  explore: {
    hypotheses: {
      job: 'Wir glauben, dass Kunden das wirklich erledigen wollen',
      pain: 'Wir glauben, dass das Kunden genug stört, um etwas dagegen zu tun',
      gain: 'Wir glauben, dass Kunden danach suchen und es bemerken würden',
      product: 'Wir glauben, dass Kunden das nutzen würden, wenn es sie etwas kostet',
      reliever: 'Wir glauben, dass das Problem damit verschwindet',
      creator: 'Wir glauben, dass Kunden dadurch den Gewinn haben',
    },
    tests: {
      interview: 'Fragen Sie nach dem letzten Mal, und nennen Sie es nicht selbst',
      observation: 'Seien Sie dabei, wenn es geschieht, und sehen Sie zu',
      experiment: 'Lassen Sie Kunden es mit einer ersten Fassung tun, und sehen Sie, was sie tun',
      survey: 'Stellen Sie allen dieselbe geschlossene Frage nach dem, was sie getan haben',
    },
    threshold: (test, from, asked) =>
      `${test}. Es hält stand, wenn mindestens ${whole(from)} der nächsten ${customers(asked)} es zeigen.`,
  },
};
