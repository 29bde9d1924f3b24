import type { Catalogue } from '../../../../../shared/language/catalogue';
import { formatsOf } from '../../../../../shared/language/formats';
import type { en } from './en';

const { whole, decimal } = formatsOf('pt');

export const pt: Catalogue<typeof en> = {
  heading: 'Todos os itens',
  column: 'Coluna',
  columnWithCount: (column, count) => `${column} ${whole(count)}`,
  tableLabel: (column) => `${column}, por posição`,
  filtersLabel: 'Quais itens mostrar',
  any: 'Qualquer',
  text: 'Palavras do nome',
  verdict: 'Veredito',
  review: 'Revisão',
  segment: 'Segmento',
  kindUnset: 'Não indicado',
  reviews: {
    toReview: 'Sem revisão ou desatualizada',
    none: 'Sem revisão',
    outdated: 'Desatualizada',
    current: 'Revisado',
  },
  marked: (mark) => `Com a marca “${mark}”`,
  flagsLabel: 'Somente',
  contested: 'Contestado',
  staleFor: (days) => `Nada de novo há ${whole(days)} dias`,
  shownOf: (shown, all) =>
    shown === all ? `${whole(all)} exibidos` : `${whole(shown)} de ${whole(all)} exibidos`,
  showAll: 'Mostrar todos',
  noItems: 'Esta coluna ainda não tem cartões.',
  noneMatches: 'Nenhum item atende a tudo isso.',
  columns: {
    rank: 'Posição',
    name: 'Nome',
    verdict: 'Veredito',
    score: 'Pontos',
    people: 'Clientes',
    priority: 'Prioridade',
    opportunity: 'Oportunidade',
    latest: 'Última evidência',
  },
  noScore: 'ainda não',
  points: (points) => decimal(points),
  ofCustomers: (customers, of) => `${whole(customers)} de ${whole(of)}`,
  forAndAgainst: (supporting, contradicting) =>
    `${whole(supporting)} a favor, ${whole(contradicting)} contra`,
  unset: '–',
};
