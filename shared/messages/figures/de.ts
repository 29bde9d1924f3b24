import { formatsOf } from '../../language/formats';
import { customers, signals } from '../core/de';
import type { FigureWords } from './en';

const { counted, decimal, form, whole } = formatsOf('de');

export const de: FigureWords = {
  nextStep: {
    askFirstCustomer: 'Noch hat es niemand gesagt: Fragen Sie einen ersten Kunden.',
    moreCustomers: (number) =>
      `Hören Sie es von ${counted(number, { one: 'weiteren Kunden', other: 'weiteren Kunden' })}.`,
    directEvidence: {
      profile:
        'Sprechen Sie mit Kunden oder sehen Sie ihnen zu: Umfragen und Lesen allein tragen nicht weiter.',
      valueMap:
        'Sehen Sie Kunden beim Benutzen zu oder machen Sie ein Experiment: Was sie darüber sagen, trägt nicht weiter.',
    },
    behaviour: (number) =>
      number === 1
        ? 'Fragen Sie, was sie heute tun: Ein weiterer Kunde mit einem Behelf oder einem Aufwand macht es stark.'
        : `Fragen Sie, was sie heute tun: ${customers(number)} mit einem Behelf oder einem Aufwand machen es stark.`,
    nothing: 'Es fehlt nichts: Es ist direkt, wiederholt und ändert, was Kunden tun.',
  },
  receipt: {
    parts: { repetition: 'Kunden sagen es', ...signals, priority: 'Ihre eigene Bewertung' },
    points: (part, points, most) => `${part}: ${decimal(points)} von ${whole(most)} Punkten`,
    notRated: 'nicht bewertet',
    nobody: 'noch niemand',
    outweighed: 'überwogen von denen, die widersprechen',
    against: 'dagegen',
    sum: {
      together: (points, model) => `Zusammen ${decimal(points)} Punkte, Modell ${model}`,
      assumption: (points, model) =>
        `Eine Annahme, bis ein Kunde es sagt: ${decimal(points)} Punkte, die nur über den Platz entscheiden, Modell ${model}`,
    },
  },
  prevalence: {
    none: 'Noch keine Kunden gehört',
    share: (number, of, low, high) => `${whole(number)} von ${customers(of)}, ${low}–${high} %`,
    explained: (number, of, low, high) =>
      `${whole(number)} von ${counted(of, { one: 'gehörten Kunden', other: 'gehörten Kunden' })} auf diesem Canvas ${form(number, { one: 'bestätigt', other: 'bestätigen' })} es. Unter allen Kunden wie diesen sind es wahrscheinlich zwischen ${low} und ${high} %: Je mehr Sie hören, desto näher rücken beide zusammen.`,
  },
  stale: (days) =>
    `Seit ${counted(days, { one: 'Tag', other: 'Tagen' })} kein neuer Beleg: Fragen Sie nach, ob es noch gilt.`,
  opportunity: (opportunity, most, priority, served) =>
    `Chance ${opportunity} von ${most}: Es zählt ${priority}, was sie heute nutzen, bedient es mit ${served}.`,
  reviewCounts: (none, outdated, current) =>
    `${whole(none)} zu prüfen · ${whole(outdated)} veraltet · ${whole(current)} geprüft`,
  room: {
    full: 'Diese Karte ist voll',
    notesFit: (number) =>
      `Etwa ${counted(number, { one: 'weitere Notiz passt', other: 'weitere Notizen passen' })} auf diese Karte`,
  },
};
