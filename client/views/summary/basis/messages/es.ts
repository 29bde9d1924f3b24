import type { Catalogue } from '../../../../../shared/language/catalogue';
import { formatsOf } from '../../../../../shared/language/formats';
import type { en } from './en';

const { counted, decimal, whole } = formatsOf('es');

export const es: Catalogue<typeof en> = {
  none: 'No hay ninguno.',
  unset: 'sin indicar',
  more: (count) => `Mostrar más, quedan ${whole(count)}`,
  points: (rank, points) => `Puesto ${whole(rank)}, ${decimal(points)} puntos`,
  customersIntro:
    'Primero, el último a quien se escuchó. Un elemento es nuevo si nadie había hablado de él antes.',
  noCustomers: 'Ninguna entrada cuenta todavía: lo que piensa el propio equipo no vale como cliente.',
  firstHeard: (day) => `escuchado por primera vez el ${day}`,
  brought: (count) =>
    count === 0
      ? 'No aportó nada nuevo'
      : `Aportó ${counted(count, { one: 'elemento nuevo', other: 'elementos nuevos' })}`,
  alsoSpoke: (count) =>
    `También habló de ${counted(count, { one: 'elemento que ya habían aportado otros', other: 'elementos que ya habían aportado otros' })}`,
  diagnosis: {
    fewItems: 'Los elementos que hay',
    fewWithEvidence: 'Los elementos con evidencias',
    noClearCut: 'Del puesto 3 al 6',
    manyUntouched: 'Los elementos sin lo uno ni lo otro',
    clear: 'Los seis primeros',
  },
  fitIntro: (answered, all) =>
    `Los elementos principales suman ${decimal(all)} puntos; ${decimal(answered)} son de elementos a los que algo responde.`,
  addressedBy: 'Responde a él',
  notAddressed: 'Nada responde a él todavía.',
  firmnessIntro: (draws, percent) =>
    `Los clientes de este lienzo se sortearon de nuevo ${whole(draws)} veces, unos dos veces y otros ninguna, como si hubieras hablado con otros parecidos. El elemento quedó entre los tres primeros en el ${percent} % de los sorteos.`,
  firmnessEarly: (from) =>
    `Con menos de ${whole(from)} clientes un puesto es provisional, digan lo que digan los sorteos.`,
  evidenceOf: 'Lo que se anotó',
  rival: 'El más cercano a los tres primeros',
  lookedAt: 'Se miraron estas tarjetas:',
  segmentMissing: 'En los ajustes, en «Segmentos», nombra el segmento e indica que este lienzo lo describe.',
};
