import type { Catalogue } from '../../../../../shared/language/catalogue';
import { formatsOf } from '../../../../../shared/language/formats';
import type { en } from './en';

const { counted, whole } = formatsOf('es');

export const es: Catalogue<typeof en> = {
  heading: 'Qué explorar',
  none: 'Ningún elemento que valores con 3 o más espera evidencias. Valora lo que importa y aparecerá aquí hasta que los clientes lo confirmen.',
  ask: 'Qué preguntar',
  questionsMissing: 'No se pudieron cargar las preguntas. Comprueba tu conexión.',
  leftOut: 'Qué queda fuera',
  nothingLeftOut: 'Nada que digan los campos: están todos los tipos y todo está valorado y al día.',
  perSegment: 'Clientes escuchados por segmento',
  noSegment: 'Tarjetas sin segmento',
  featureGains: (count) =>
    counted(count, {
      one: 'ganancia parece una función del producto',
      other: 'ganancias parecen funciones del producto',
    }),
  rewordGains:
    'Di qué consiguen los clientes y en qué lo notarían. La función es una tarjeta del mapa de valor.',
  more: (count) => `Y ${whole(count)} más.`,
};
