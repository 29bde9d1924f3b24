import type { Catalogue } from '../../../../../shared/language/catalogue';
import { formatsOf } from '../../../../../shared/language/formats';
import type { en } from './en';

const { decimal, form } = formatsOf('es');

export const es: Catalogue<typeof en> = {
  heading: 'Qué hacer con esto',
  build: {
    heading: 'Construir',
    nothing: 'Aún no hay tareas, dolores ni ganancias con los que encajar.',
    open: 'Nada aborda todavía:',
    more: 'Ver el encaje',
  },
  prioritise: {
    heading: 'Priorizar',
    nothing: 'Nada tiene aún evidencia de clientes, así que nada va primero.',
    points: (column, points) =>
      `${column}, ${decimal(points)} ${form(points, { one: 'punto', other: 'puntos' })}`,
    more: 'Ver la clasificación completa',
  },
  describe: {
    heading: 'Describir',
    more: 'Trabajar en el borrador',
  },
  explore: {
    heading: 'Qué explorar',
    nothing: 'Nada de lo que valoras con 3 o más espera evidencia.',
    riskiest: 'La suposición más arriesgada:',
    more: 'Ver qué preguntar',
  },
};
