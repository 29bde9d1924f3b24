import type { Catalogue } from '../../../../../shared/language/catalogue';
import { formatsOf } from '../../../../../shared/language/formats';
import type { en } from './en';

const { whole, decimal } = formatsOf('es');

export const es: Catalogue<typeof en> = {
  heading: 'Todos los elementos',
  column: 'Columna',
  columnWithCount: (column, count) => `${column} ${whole(count)}`,
  tableLabel: (column) => `${column}, por orden`,
  filtersLabel: 'Qué elementos mostrar',
  any: 'Cualquiera',
  text: 'Palabras del nombre',
  verdict: 'Veredicto',
  review: 'Revisión',
  segment: 'Segmento',
  kindUnset: 'Sin indicar',
  reviews: {
    toReview: 'Sin revisar o desfasada',
    none: 'Sin revisar',
    outdated: 'Desfasada',
    current: 'Revisada',
  },
  marked: (mark) => `Con la marca «${mark}»`,
  flagsLabel: 'Solo',
  contested: 'En disputa',
  staleFor: (days) => `Sin novedades desde hace ${whole(days)} días`,
  shownOf: (shown, all) =>
    shown === all ? `Se muestran ${whole(all)}` : `Se muestran ${whole(shown)} de ${whole(all)}`,
  showAll: 'Mostrar todos',
  noItems: 'Esta columna aún no tiene tarjetas.',
  noneMatches: 'Ningún elemento cumple todo eso.',
  columns: {
    rank: 'Puesto',
    name: 'Nombre',
    verdict: 'Veredicto',
    score: 'Puntos',
    people: 'Clientes',
    priority: 'Prioridad',
    opportunity: 'Oportunidad',
    latest: 'Última evidencia',
  },
  noScore: 'aún no',
  points: (points) => decimal(points),
  ofCustomers: (customers, of) => `${whole(customers)} de ${whole(of)}`,
  forAndAgainst: (supporting, contradicting) =>
    `${whole(supporting)} a favor, ${whole(contradicting)} en contra`,
  unset: '–',
};
