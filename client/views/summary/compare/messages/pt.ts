import type { Catalogue } from '../../../../../shared/language/catalogue';
import { formatsOf } from '../../../../../shared/language/formats';
import type { en } from './en';

const { counted, whole } = formatsOf('pt');

export const pt: Catalogue<typeof en> = {
  heading: 'Os canvas deste quadro',
  columns: {
    canvas: 'Canvas',
    customers: 'Clientes ouvidos',
    evidence: 'Itens por veredito',
    firm: 'Posições firmes',
    latest: 'Última evidência',
    lacks: 'O que falta',
  },
  top: (column) => `Top de ${column}`,
  chosen: 'Exibido nas outras abas',
  none: '–',
  noItems: 'Ainda sem cartões',
  noEvidence: 'Ainda nenhuma',
  nothing: 'Nada',
  more: (count) => `e mais ${whole(count)}`,
  share: (verdict, count) => `${verdict} ${whole(count)}`,
  contested: (count) => `${whole(count)} contestados`,
  firmness: (firm, likely, places) =>
    `${whole(firm)} firmes, ${whole(likely)} prováveis, de ${whole(places)}`,
  lacks: {
    noList: (column) => `${column}: sem lista`,
    noCards: (column) => `${column}: sem cartões`,
    tooShallow: (column) => `${column}: raso demais`,
    tooBroad: (column) => `${column}: amplo demais`,
    fewCustomers: (more) =>
      counted(more, {
        one: 'cliente a mais para que uma posição possa ser firme',
        other: 'clientes a mais para que uma posição possa ser firme',
      }),
    noSegment: 'Nenhum segmento indicado',
    nothingAddressed: 'Nada responde aos itens principais',
  },
};
