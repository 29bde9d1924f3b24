import type { Catalogue } from '../../../../../shared/language/catalogue';
import { formatsOf } from '../../../../../shared/language/formats';
import type { en } from './en';

const { counted, whole } = formatsOf('de');

export const de: Catalogue<typeof en> = {
  heading: 'Die Canvases dieses Boards',
  columns: {
    canvas: 'Canvas',
    customers: 'Gehörte Kunden',
    evidence: 'Einträge nach Urteil',
    firm: 'Feste Plätze',
    latest: 'Letzter Beleg',
    lacks: 'Was fehlt',
  },
  top: (column) => `Top: ${column}`,
  chosen: 'Steht in den anderen Reitern',
  none: '–',
  noItems: 'Noch keine Karten',
  noEvidence: 'Noch keiner',
  nothing: 'Nichts',
  more: (count) => `und ${whole(count)} weitere`,
  share: (verdict, count) => `${verdict} ${whole(count)}`,
  contested: (count) => `${whole(count)} umstritten`,
  firmness: (firm, likely, places) =>
    `${whole(firm)} fest, ${whole(likely)} wahrscheinlich, von ${whole(places)}`,
  lacks: {
    noList: (column) => `${column}: keine Liste`,
    noCards: (column) => `${column}: keine Karten`,
    tooShallow: (column) => `${column}: zu flach`,
    tooBroad: (column) => `${column}: zu breit`,
    fewCustomers: (more) =>
      counted(more, {
        one: 'weiterer Kunde, bevor ein Platz fest sein kann',
        other: 'weitere Kunden, bevor ein Platz fest sein kann',
      }),
    noSegment: 'Kein Segment benannt',
    nothingAddressed: 'Nichts geht auf die obersten Einträge ein',
  },
};
