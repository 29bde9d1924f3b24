import type { Catalogue } from '../../../shared/language/catalogue';
import type { en } from './en';

export const es: Catalogue<typeof en> = {
  notConnected:
    'Esta página funciona dentro de un tablero de Trello. Ábrela allí con Canvas Signals activado. Si ya estás allí, recarga el tablero.',
  partMissing: {
    title: 'Esta página no se pudo cargar entera',
    text: 'Tus datos siguen intactos. Comprueba tu conexión, cierra esto y ábrelo de nuevo.',
  },
  notOpened: 'Trello no abrió esto. Inténtalo de nuevo.',
  cardNotOpened: 'No se puede abrir esta tarjeta: se archivó, se movió o se eliminó.',
  settings: 'Ajustes de Canvas Signals',
  noName: '(sin nombre)',
  whyUnreadable: {
    foreign: 'Lo guardado en esta tarjeta no tiene la forma en que escribe Canvas Signals.',
    version: (version, upTo) =>
      `Lo guardado en esta tarjeta es de la versión ${version}; esta página lee hasta la versión ${upTo}. Recarga el tablero para tener la más nueva.`,
    noAnswer: 'Trello no entregó lo guardado en esta tarjeta.',
  },
};
