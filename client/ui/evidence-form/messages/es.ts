import type { Catalogue } from '../../../../shared/language/catalogue';
import { formatsOf } from '../../../../shared/language/formats';
import type { en } from './en';

const { whole } = formatsOf('es');

export const es: Catalogue<typeof en> = {
  label: 'Añadir evidencia',
  add: 'Añadir',
  who: 'Quién',
  kind: 'Tipo',
  date: 'Fecha',
  dateExample: '3 nov, ayer',
  dateMeans: (day) => `Es el ${day}`,
  note: 'Qué dijo o hizo',
  shows: 'Qué muestra',
  stance: 'A favor o en contra',
  more: 'Más…',
  people: 'Cuántas personas',
  link: 'Enlace (opcional)',
  problems: {
    who: (most) => `Di de quién es, mejor con un código como C07 (de 1 a ${whole(most)} caracteres).`,
    date: 'Indica el día, desde 1900, como 3 nov, ayer o 2026-11-03.',
    notYet: 'Ese día aún no ha llegado. Indica el día en que lo supiste.',
    note: (most) => `Acorta la cita a ${whole(most)} caracteres.`,
    people: (most) => `Indica cuántas personas son con un número entero de 1 a ${whole(most)}.`,
    link: (most) =>
      `Pon un enlace que empiece por https:// (como mucho ${whole(most)} caracteres) o déjalo vacío.`,
  },
  unsaved: {
    label: 'Evidencia aún sin guardar',
    makeRoom: 'Hacer sitio…',
    makeRoomFor: (who) => `Hacer sitio para la entrada de ${who}`,
    change: 'Cambiar',
    discard: 'Descartar',
  },
};
