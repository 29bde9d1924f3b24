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
  rest: {
    heading: 'Que las añada Trello',
    offer: (n) =>
      `Trello puede añadir por ti ${counted(n, { one: 'lista que falta', other: 'listas que faltan' })}, con estos nombres y en su sitio.`,
    add: (n) => `Añadir ${counted(n, { one: 'lista', other: 'listas' })}`,
    lists: (done, all) => `${done} de ${counted(all, { one: 'lista añadida', other: 'listas añadidas' })}`,
    examples: (done, all) =>
      `${done} de ${counted(all, { one: 'tarjeta de ejemplo añadida', other: 'tarjetas de ejemplo añadidas' })}`,
    consent:
      'Primero Trello te pregunta, en una ventana propia, si Canvas Signals puede leer y cambiar tus tableros durante un día. El permiso se guarda en tus datos privados en Trello y nunca llega a nuestro servidor. Puedes retirarlo aquí.',
    withExamples:
      'Añadir también dos tarjetas de ejemplo a cada lista del lienzo que no tenga tarjetas propias',
    asking:
      'Trello te pide permiso en otra ventana. Si no se ha abierto ninguna, permite las ventanas emergentes en esta página y pregunta de nuevo.',
    askAgain: 'Preguntar de nuevo',
    making: 'Añadiendo',
    removing: 'Quitando las tarjetas de ejemplo',
    made: 'Se ha añadido todo',
    removed: 'Se han quitado las tarjetas de ejemplo sin usar',
    withdrawn: 'Se ha retirado el permiso',
    failed: 'Esto no ha llegado al final',
    stays: 'Lo añadido hasta ahora se queda, y nada se añade dos veces.',
    goOn: 'Continuar',
    remove: 'Quitar las tarjetas de ejemplo sin usar',
    withdraw: 'Retirar el permiso',
    reasons: {
      'no-consent': 'Falta tu permiso o ha caducado: Trello vuelve a pedirlo.',
      denied: 'No has dado permiso o has cerrado la ventana.',
      'no-permission': 'No puedes hacer esto en este tablero. Pídeselo a quien pueda.',
      gone: 'Trello ya no encuentra el tablero o una de sus listas.',
      limit: 'Trello no acepta más peticiones por ahora. Espera un minuto.',
      refused: 'Trello no acepta esto. Añade las listas a mano.',
      'no-answer': 'Trello no ha respondido. Comprueba tu conexión.',
    },
  },
};
