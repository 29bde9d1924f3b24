import type { Catalogue } from '../../../../../shared/language/catalogue';
import { formatsOf } from '../../../../../shared/language/formats';
import type { en } from './en';

const { decimal, form } = formatsOf('de');

export const de: Catalogue<typeof en> = {
  heading: 'Was Sie damit tun',
  build: {
    heading: 'Bauen',
    nothing: 'Es gibt noch keine Aufgaben, Probleme oder Gewinne, zu denen etwas passen könnte.',
    open: 'Noch greift nichts auf:',
    more: 'Passung ansehen',
  },
  prioritise: {
    heading: 'Priorisieren',
    nothing: 'Noch hat nichts Belege von Kunden, also steht nichts vorn.',
    points: (column, points) =>
      `${column}, ${decimal(points)} ${form(points, { one: 'Punkt', other: 'Punkte' })}`,
    more: 'Ganze Rangfolge ansehen',
  },
  describe: {
    heading: 'Beschreiben',
    more: 'Am Entwurf arbeiten',
  },
  explore: {
    heading: 'Als Nächstes erkunden',
    nothing: 'Nichts, was Sie mit 3 oder mehr bewerten, wartet auf Belege.',
    riskiest: 'Riskanteste Annahme:',
    more: 'Ansehen, was Sie fragen können',
  },
};
