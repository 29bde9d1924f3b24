import type { Catalogue } from '../../../../../shared/language/catalogue';
import { formatsOf } from '../../../../../shared/language/formats';
import type { en } from './en';

const { whole, decimal } = formatsOf('de');

export const de: Catalogue<typeof en> = {
  heading: 'Alle Einträge',
  column: 'Spalte',
  columnWithCount: (column, count) => `${column} ${whole(count)}`,
  tableLabel: (column) => `${column}, nach Rang`,
  filtersLabel: 'Welche Einträge gezeigt werden',
  any: 'Alle',
  text: 'Wörter im Namen',
  verdict: 'Urteil',
  review: 'Durchsicht',
  segment: 'Segment',
  kindUnset: 'Nicht angegeben',
  reviews: {
    toReview: 'Nicht durchgesehen oder überholt',
    none: 'Nicht durchgesehen',
    outdated: 'Überholt',
    current: 'Durchgesehen',
  },
  marked: (mark) => `Vermerk „${mark}“`,
  flagsLabel: 'Nur',
  contested: 'Umstritten',
  staleFor: (days) => `Seit ${whole(days)} Tagen nichts Neues`,
  shownOf: (shown, all) =>
    shown === all ? `${whole(all)} gezeigt` : `${whole(shown)} von ${whole(all)} gezeigt`,
  showAll: 'Alle zeigen',
  noItems: 'Diese Spalte hat noch keine Karten.',
  noneMatches: 'Auf keinen Eintrag trifft das alles zu.',
  columns: {
    rank: 'Rang',
    name: 'Name',
    verdict: 'Urteil',
    score: 'Punkte',
    people: 'Kunden',
    priority: 'Priorität',
    opportunity: 'Potenzial',
    latest: 'Letzter Beleg',
  },
  noScore: 'noch keine',
  points: (points) => decimal(points),
  ofCustomers: (customers, of) => `${whole(customers)} von ${whole(of)}`,
  forAndAgainst: (supporting, contradicting) => `${whole(supporting)} dafür, ${whole(contradicting)} dagegen`,
  unset: '–',
};
