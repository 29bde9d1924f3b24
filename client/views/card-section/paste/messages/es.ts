import type { Catalogue } from '../../../../../shared/language/catalogue';
import { formatsOf } from '../../../../../shared/language/formats';
import type { en } from './en';

const { counted, whole } = formatsOf('es');

export const es: Catalogue<typeof en> = {
  heading: (lines) => `Has pegado ${counted(lines, { one: 'línea', other: 'líneas' })}`,
  wrong: (lines) =>
    lines === 1
      ? '1 línea no se puede añadir tal como está.'
      : `${whole(lines)} líneas no se pueden añadir tal como están.`,
  roomFor: (fitting, entries) =>
    `En la tarjeta caben ${whole(fitting)} de ${counted(entries, { one: 'entrada', other: 'entradas' })}.`,
  stays: 'Lo que no se añade se queda aquí hasta que lo pongas en otro sitio.',
  add: (entries) => `Añadir ${counted(entries, { one: 'entrada', other: 'entradas' })}`,
  oneNote: 'Ponerlo todo en una nota',
  copy: 'Copiar',
  discard: 'Descartar',
  preview: 'Qué se añadiría',
  more: (number) => `y ${whole(number)} más`,
  nobody: 'Sin nombrar a nadie',
  noRoom: 'No cabe en esta tarjeta.',
};
