import type { Catalogue } from '../../../../shared/language/catalogue';
import type { en } from './en';

export const es: Catalogue<typeof en> = {
  reading: 'Leyendo esta tarjeta',
  'no-answer': {
    title: 'Trello no responde',
    text: 'Comprueba tu conexión. Lo que has escrito sigue aquí.',
  },
  gone: {
    title: 'Esta tarjeta ya no se puede leer',
    text: 'Se ha archivado, eliminado o movido a otro tablero. Lo que has escrito sigue aquí hasta que la cierres.',
  },
  again: 'Intentar de nuevo',
  unreadable: {
    title: 'No se puede leer lo guardado en esta tarjeta',
    text: 'Se conserva como está y no se escribe nada encima. El resto del tablero funciona como siempre.',
    show: 'Mostrar lo guardado',
    hide: 'Ocultar lo guardado',
    stored: 'Lo guardado',
  },
  unsaved: {
    label: 'Escrito y sin guardar',
    text: 'Esto no está guardado en la tarjeta:',
  },
  signedOut: 'No has iniciado sesión en Trello, así que puedes leer esto pero no editarlo.',
  readOnly:
    'Puedes leer este tablero pero no editarlo. Un miembro que pueda editar puede añadir evidencia, o un administrador del tablero puede cambiar tu rol.',
  notOnCanvas: {
    text: 'Esta lista no forma parte de un lienzo.',
    choose: 'Elegir qué representa',
    popup: 'Qué representa esta lista',
    failed: 'Trello no ha abierto esto. Usa el menú de la lista.',
    kept: 'Lo registrado en esta tarjeta se conserva',
  },
  addEvidence: 'Añadir evidencia',
  noCard: {
    add: 'Abre una tarjeta para añadirle evidencia.',
    see: 'Abre una tarjeta para ver sus campos y su evidencia.',
  },
};
