import type { Catalogue } from '../../../../../shared/language/catalogue';
import { formatsOf } from '../../../../../shared/language/formats';
import type { en } from './en';

const { counted, whole } = formatsOf('fr');

export const fr: Catalogue<typeof en> = {
  heading: 'Les canevas de ce tableau',
  columns: {
    canvas: 'Canevas',
    customers: 'Clients entendus',
    evidence: 'Éléments par verdict',
    firm: 'Places solides',
    latest: 'Dernière preuve',
    lacks: 'Ce qui manque',
  },
  top: (column) => `Top : ${column}`,
  chosen: 'Affiché dans les autres onglets',
  none: '–',
  noItems: 'Pas encore de carte',
  noEvidence: 'Aucune encore',
  nothing: 'Rien',
  more: (count) => `et ${whole(count)} de plus`,
  share: (verdict, count) => `${verdict} ${whole(count)}`,
  contested: (count) => `${whole(count)} contestés`,
  firmness: (firm, likely, places) =>
    `${whole(firm)} solides, ${whole(likely)} probables, sur ${whole(places)}`,
  lacks: {
    noList: (column) => `${column} : pas de liste`,
    noCards: (column) => `${column} : pas de carte`,
    tooShallow: (column) => `${column} : trop superficiel`,
    tooBroad: (column) => `${column} : trop large`,
    fewCustomers: (more) =>
      counted(more, {
        one: 'client de plus pour qu’une place puisse être solide',
        other: 'clients de plus pour qu’une place puisse être solide',
      }),
    noSegment: 'Aucun segment nommé',
    nothingAddressed: 'Rien ne répond aux premiers éléments',
  },
};
