import type { Catalogue } from '../../../../../shared/language/catalogue';
import { formatsOf } from '../../../../../shared/language/formats';
import type { en } from './en';

const { counted, whole } = formatsOf('es');

export const es: Catalogue<typeof en> = {
  heading: 'Encaje',
  nothingToFit: 'Aún no hay tareas, dolores ni alegrías con que encajar.',
  open: 'Nada responde todavía a',
  answered: 'A qué se responde, y con qué',
  by: ', por ',
  nothing: ', aún no responde a nada',
  lower: ', no responde a nada de los tres primeros',
  idle: (count) =>
    counted(count, {
      one: 'tarjeta no responde a nada de lo que más importa',
      other: 'tarjetas no responden a nada de lo que más importa',
    }),
  aCard: 'una tarjeta',
  more: (count) => `Y ${whole(count)} más.`,
};
