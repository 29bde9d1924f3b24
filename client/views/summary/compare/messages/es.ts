import type { Catalogue } from '../../../../../shared/language/catalogue';
import { formatsOf } from '../../../../../shared/language/formats';
import type { en } from './en';

const { counted, whole } = formatsOf('es');

export const es: Catalogue<typeof en> = {
  heading: 'Los lienzos de este tablero',
  columns: {
    canvas: 'Lienzo',
    customers: 'Clientes escuchados',
    evidence: 'Elementos por veredicto',
    firm: 'Puestos firmes',
    latest: 'Última evidencia',
    lacks: 'Qué falta',
  },
  top: (column) => `Top de ${column}`,
  chosen: 'Se muestra en las demás pestañas',
  none: '–',
  noItems: 'Aún no hay tarjetas',
  noEvidence: 'Aún ninguna',
  nothing: 'Nada',
  more: (count) => `y ${whole(count)} más`,
  share: (verdict, count) => `${verdict} ${whole(count)}`,
  contested: (count) => `${whole(count)} en disputa`,
  firmness: (firm, likely, places) =>
    `${whole(firm)} firmes, ${whole(likely)} probables, de ${whole(places)}`,
  lacks: {
    noList: (column) => `${column}: sin lista`,
    noCards: (column) => `${column}: sin tarjetas`,
    tooShallow: (column) => `${column}: demasiado superficial`,
    tooBroad: (column) => `${column}: demasiado amplio`,
    fewCustomers: (more) =>
      counted(more, {
        one: 'cliente más para que un puesto pueda ser firme',
        other: 'clientes más para que un puesto pueda ser firme',
      }),
    noSegment: 'Sin segmento indicado',
    nothingAddressed: 'Nada responde a los elementos principales',
  },
};
