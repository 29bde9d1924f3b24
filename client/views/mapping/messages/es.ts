import type { Catalogue } from '../../../../shared/language/catalogue';
import { formatsOf } from '../../../../shared/language/formats';
import type { en } from './en';

const { counted, form, whole } = formatsOf('es');

const changes = (count: number) =>
  counted(count, { one: 'cambio sin guardar', other: 'cambios sin guardar' });

export const es: Catalogue<typeof en> = {
  heading: 'Qué representa cada lista',
  intro: 'Qué se entendió de cada lista y por qué. Cambia lo que no sea así y guárdalo todo de una vez.',
  result: {
    heading: 'Lo que resulta',
    counts: (canvases, columns, leftOut) =>
      [
        counted(canvases, { one: 'lienzo', other: 'lienzos' }),
        counted(columns, { one: 'columna', other: 'columnas' }),
        `${counted(leftOut, { one: 'lista', other: 'listas' })} ${form(leftOut, { one: 'queda', other: 'quedan' })} fuera`,
      ].join(', '),
    nothing:
      'Ninguna lista es todavía una columna. Elige abajo qué representan las listas, o crea otras nuevas.',
    only: 'El lienzo',
    noList: (column) => `${column}: sin lista`,
    more: (count) => `Y ${whole(count)} más.`,
  },
  canvasOf: (list) => `Lienzo de «${list}»`,
  changed: 'Cambiado, sin guardar',
  takeBack: 'Deshacer',
  takeBackOf: (list) => `Deshacer el cambio de «${list}»`,
  elsewhere: 'Otra persona ha cambiado esta lista entretanto. Si guardas, tu elección sustituirá la suya.',
  unsaved: changes,
  nothingToSave: 'Nada que guardar',
  save: 'Guardar',
  discard: 'Descartar',
  saving: 'Guardando…',
  saved: 'Guardado',
  notSaved: 'No se ha guardado.',
  leaving: (count) =>
    `${changes(count)}. Guarda o descarta; o pulsa Escape otra vez para cerrar: esperarán aquí hasta que cierres esta pestaña del navegador.`,
  summary: 'Ver el resumen',
};
