import type { Catalogue } from '../../../../shared/language/catalogue';
import { formatsOf } from '../../../../shared/language/formats';
import type { en } from './en';

const { whole } = formatsOf('es');

export const es: Catalogue<typeof en> = {
  searchFor: (label) => `Buscar las tarjetas para «${label}»`,
  search: 'Buscar tareas, dolores, alegrías',
  none: 'Aún no hay tareas, dolores ni alegrías en este tablero.',
  notFound: 'Ninguna tarjeta lleva eso en su nombre.',
  hidden: (number) => `${whole(number)} más: usa la búsqueda para encontrarlas.`,
  most: (number) => `No se pueden elegir más de ${whole(number)}.`,
  strays: {
    label: 'Enlaces que no llevan a ninguna parte',
    gone: 'Una tarjeta archivada, eliminada o de otro tablero',
    noTarget: 'no es tarea, dolor ni alegría',
    remove: 'Quitar',
    removeNamed: (card) => `Quitar el enlace a ${card}`,
    removeGone: 'Quitar el enlace a una tarjeta que ya no está',
  },
};
