import type { Catalogue } from '../../../../shared/language/catalogue';
import { formatsOf } from '../../../../shared/language/formats';
import type { en } from './en';

const { counted } = formatsOf('es');

export const es: Catalogue<typeof en> = {
  heading: 'Preparar las columnas',
  intro:
    'Un lienzo tiene seis columnas y cada una es una lista de tu tablero: tareas, dolores y alegrías del cliente, y lo que ofreces para ellos.',
  reading: 'Leyendo el tablero',
  noAnswer: {
    title: 'Trello no responde',
    text: 'No se ha cambiado nada. Comprueba tu conexión.',
    again: 'Intentar de nuevo',
  },
  complete: {
    title: 'Están todas las columnas',
    text: 'Cada una es una lista de este tablero. Cierra esta ventana y escribe las primeras tarjetas.',
  },
  byHand:
    'Añade estas listas al tablero, exactamente con estos nombres. Las tres primeras bastan para empezar. Cada una se marca aquí en cuanto aparece.',
  readOnly: 'Puedes leer este tablero pero no editarlo. Pide a quien pueda que añada estas listas.',
  toAdd: 'Listas por añadir',
  there: (there, all) => `${there} de ${counted(all, { one: 'lista añadida', other: 'listas añadidas' })}`,
  copy: 'Copiar nombre',
  copyNamed: (list) => `Copiar el nombre ${list}`,
  onBoard: 'en el tablero',
  leftOut:
    'Un lienzo de este tablero tiene un nombre de más de 80 caracteres. Acórtalo en los nombres de sus listas; entonces también se mostrarán aquí las que faltan.',
};
