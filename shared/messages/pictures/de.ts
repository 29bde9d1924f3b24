import type { Catalogue } from '../../language/catalogue';
import { formatsOf } from '../../language/formats';
import type { en } from './en';

const { whole, decimal, counted, form, list } = formatsOf('de');

export const de: Catalogue<typeof en> = {
  language: 'de',
  columns: {
    job: 'Aufgaben',
    pain: 'Probleme',
    gain: 'Gewinne',
    product: 'Produkte',
    reliever: 'Problemlöser',
    creator: 'Gewinnbringer',
  },
  column: {
    job: 'Aufgabe',
    pain: 'Problem',
    gain: 'Gewinn',
    product: 'Produkt',
    reliever: 'Problemlöser',
    creator: 'Gewinnbringer',
  },
  shapes: {
    assumption: 'Annahme',
    heard: 'Gehört',
    repeated: 'Wiederholt',
    strong: 'Stark',
    contested: 'Strittig',
  },
  unnamed: '(ohne Namen)',
  cards: (count) => counted(count, { one: 'Karte', other: 'Karten' }),
  whole: (number) => whole(number),
  score: (score) => decimal(score),
  percent: (percent) => `${whole(percent)} %`,
  people: (customers, of) => `${whole(customers)} von ${counted(of, { one: 'Kunde', other: 'Kunden' })}`,
  forAndAgainst: (supporting, contradicting) => `${whole(supporting)} dafür, ${whole(contradicting)} dagegen`,
  sentence: {
    ranked: (rank, name) => `${whole(rank)}. ${name}.`,
    standing: (parts) => `${parts.join(', ')}.`,
    score: (score) => `Punktzahl ${score}`,
    addressedBy: (names) => `Darauf antwortet: ${list(names)}.`,
    addresses: (names) => `Antwortet auf: ${list(names)}.`,
  },
  more: (count) => `und ${whole(count)} weitere`,
  foot: (model, day) => `Canvas Signals, Modell ${model}, Stand ${day}`,
  map: {
    heading: 'Karte des Canvas',
    title: (name) => (name === '' ? 'Karte des Canvas' : `Karte des Canvas: ${name}`),
    valueMap: 'Was Sie anbieten',
    profile: 'Was Kunden brauchen',
    empty: {
      job: 'Noch keine Aufgaben',
      pain: 'Noch keine Probleme',
      gain: 'Noch keine Gewinne',
      product: 'Noch keine Produkte',
      reliever: 'Noch keine Problemlöser',
      creator: 'Noch keine Gewinnbringer',
    },
    uncovered: 'Noch antwortet nichts darauf',
    legendSize: 'Größer: höhere Punktzahl',
    legendLink: 'Antwortet auf etwas aus den Top 3',
    fit: (addressed, top) => `Auf ${whole(addressed)} der ${whole(top)} wichtigsten Karten antwortet etwas.`,
    noValueMap: 'Sie haben noch nicht notiert, was Sie anbieten. Deshalb lässt sich keine Passung zeichnen.',
  },
  opportunity: {
    heading: 'Chance',
    title: (name) => (name === '' ? 'Chance' : `Chance: ${name}`),
    across: 'Wie gut heutige Lösungen es erfüllen',
    up: 'Wie wichtig es ist',
    lowServed: 'gar nicht',
    highServed: 'sehr gut',
    lowPriority: 'wenig',
    highPriority: 'am meisten',
    regions: {
      underserved: 'Schlecht erfüllt',
      wellServed: 'Gut erfüllt',
      mattersLess: 'Weniger wichtig',
      overserved: 'Übererfüllt',
    },
    listed: 'Größte Chance zuerst',
    of: (opportunity) => `Chance ${whole(opportunity)} von 9`,
    at: (priority, served) => `wichtig ${whole(priority)}, erfüllt ${whole(served)}`,
    unrated: (count) =>
      `${counted(count, { one: 'Karte', other: 'Karten' })} ohne beide Bewertungen ${form(count, { one: 'fehlt', other: 'fehlen' })} hier.`,
    shown: (count) =>
      `${counted(count, { one: 'Karte', other: 'Karten' })} danach, wie wichtig sie sind und wie gut sie heute erfüllt werden.`,
    none: 'Noch nichts zu zeigen: Bewerten Sie, wie wichtig eine Karte ist und wie gut sie heute erfüllt wird.',
  },
  evidence: {
    heading: 'Belege',
    title: (name) => (name === '' ? 'Belege' : `Belege: ${name}`),
    across: 'Punktzahl',
    up: 'Wie sicher ein Platz in den Top 3 ist',
    lanes: { firm: 'Fest', likely: 'Wahrscheinlich', provisional: 'Offen', outside: 'Außerhalb' },
    laneWords: {
      firm: 'in mindestens 90 % der Fälle in den Top 3',
      likely: 'in 75 bis 90 % der Fälle',
      provisional: 'in weniger als 75 % der Fälle',
      outside: 'in keinem Fall in den Top 3',
    },
    early: (heard, needed) =>
      `${counted(heard, { one: 'Kunde', other: 'Kunden' })} gehört: Unter ${whole(needed)} ist kein Platz sicher.`,
    listed: 'Sicherste zuerst',
    share: (percent) => `in ${percent} der Fälle in den Top 3`,
    bar: (count, from, to) =>
      `${counted(count, { one: 'Karte', other: 'Karten' })} mit ${whole(from)} bis ${whole(to)} Punkten`,
    shown: (count) =>
      `${counted(count, { one: 'Karte', other: 'Karten' })} nach Punktzahl und danach, wie sicher ein Platz in den Top 3 ist.`,
    none: 'Noch nichts zu zeigen: Es gibt keine Aufgaben, Probleme oder Gewinne.',
  },
};
