import type { Catalogue } from '../../../../../shared/language/catalogue';
import { formatsOf } from '../../../../../shared/language/formats';
import type { en } from './en';

const { whole, decimal } = formatsOf('fr');

export const fr: Catalogue<typeof en> = {
  heading: 'Tous les éléments',
  column: 'Colonne',
  columnWithCount: (column, count) => `${column} ${whole(count)}`,
  tableLabel: (column) => `${column}, par rang`,
  filtersLabel: 'Éléments à afficher',
  any: 'Tous',
  text: 'Mots du nom',
  verdict: 'Verdict',
  review: 'Relecture',
  segment: 'Segment',
  kindUnset: 'Non précisé',
  reviews: {
    toReview: 'Non relu ou relecture dépassée',
    none: 'Non relu',
    outdated: 'Relecture dépassée',
    current: 'Relu',
  },
  marked: (mark) => `Marqué « ${mark} »`,
  flagsLabel: 'Seulement',
  contested: 'Contesté',
  staleFor: (days) => `Rien de nouveau depuis ${whole(days)} jours`,
  shownOf: (shown, all) =>
    shown === all ? `${whole(all)} affichés` : `${whole(shown)} affichés sur ${whole(all)}`,
  showAll: 'Tout afficher',
  noItems: 'Cette colonne n’a pas encore de carte.',
  noneMatches: 'Aucun élément ne réunit tout cela.',
  columns: {
    rank: 'Rang',
    name: 'Nom',
    verdict: 'Verdict',
    score: 'Points',
    people: 'Clients',
    priority: 'Priorité',
    opportunity: 'Potentiel',
    latest: 'Dernière preuve',
  },
  noScore: 'pas encore',
  points: (points) => decimal(points),
  ofCustomers: (customers, of) => `${whole(customers)} sur ${whole(of)}`,
  forAndAgainst: (supporting, contradicting) => `${whole(supporting)} pour, ${whole(contradicting)} contre`,
  unset: '–',
};
