import type { Catalogue } from '../../../../../shared/language/catalogue';
import { formatsOf } from '../../../../../shared/language/formats';
import type { en } from './en';

const { counted, form, whole } = formatsOf('es');
const cards = (number: number) => counted(number, { one: 'tarjeta', other: 'tarjetas' });
const entries = (number: number) => counted(number, { one: 'entrada', other: 'entradas' });

export const es: Catalogue<typeof en> = {
  quoted: (name) => `«${name}»`,
  noName: '(sin nombre)',
  again: 'Intentar de nuevo',
  cancel: 'Cancelar',
  open: 'Combinar con otra tarjeta…',
  notSaved: 'No se ha guardado.',
  alike: {
    label: 'Tarjetas muy parecidas a esta',
    before: 'Muy parecida a ',
    unreadable: 'no se puede leer lo guardado allí',
    nothing: 'allí aún no hay nada registrado',
    entries: (number) => `${entries(number)} allí`,
    open: 'Abrirla',
    merge: 'Combinar con ella',
    different: 'Son distintas',
    noted: 'Anotado: son dos cosas distintas.',
  },
  choose: {
    heading: '¿Con qué tarjeta combinarla?',
    find: 'Buscar una tarjeta',
    none: 'Ninguna tarjeta de este lado del lienzo tiene eso en su nombre.',
    found: (number) => cards(number),
    first: (number, shown) => `${cards(number)}; se muestran las primeras ${whole(shown)}`,
  },
  confirm: {
    heading: { before: 'Combinar con ', behind: '' },
    reading: 'Leyendo la otra tarjeta',
    merge: 'Combinar',
    other: 'Elegir otra tarjeta',
    cannot: 'Ahora no se puede combinar',
    failures: {
      'no-answer':
        'Trello no ha respondido. No se ha cambiado nada. Comprueba tu conexión e inténtalo de nuevo.',
      gone: 'Esta tarjeta ya no se puede leer: se ha archivado, eliminado o movido. No se ha cambiado nada. Elige otra.',
      unreadable:
        'No se puede leer lo guardado en esta tarjeta, así que no se le puede añadir nada. No se ha cambiado nada. Elige otra.',
    },
    nothing: 'En esta tarjeta no hay nada que mover. Si nadie la necesita, archívala en Trello.',
    full: 'Las dos no caben en una tarjeta',
    overrun: (by) => ({
      before: 'Demasiado para ',
      behind: `: sobran ${by}. No se ha cambiado nada. Acorta o elimina notas en una de las dos y vuelve a elegirla.`,
    }),
    noEntry: 'No se mueve ninguna entrada.',
    moves: (number) => ({ before: ` ${form(number, { one: 'pasa', other: 'pasan' })} a `, behind: '.' }),
    links: (number) =>
      `${cards(number)} del mapa de valor la ${form(number, { one: 'abordará', other: 'abordarán' })} en lugar de esta:`,
    unread: (number) =>
      `Este programa no puede leer ${counted(number, { one: 'entrada o campo', other: 'entradas o campos' })} de esta tarjeta: se ${form(number, { one: 'queda', other: 'quedan' })} aquí.`,
    unasked: (number) =>
      `No se ${form(number, { one: 'ha podido', other: 'han podido' })} leer ${cards(number)} del mapa de valor. Si alguna aborda esta tarjeta, su enlace se queda.`,
    now: 'Allí ahora:',
    then: 'Juntas:',
    kept: 'No se archiva ni se elimina nada; después puedes archivar esta tarjeta en Trello.',
  },
  outcome: {
    label: 'Combinar',
    merging: { before: 'Combinando con ', behind: '…' },
    undoing: { before: 'Trayendo todo de vuelta desde ', behind: '…' },
    notMerged: 'No se ha combinado del todo.',
    notUndone: 'No se ha deshecho del todo.',
    undone: { before: 'Deshecho. Lo que había pasado a ', behind: ' está de vuelta en esta tarjeta.' },
    merged: { before: 'Combinada con ', behind: '.' },
    moved: (moving) => ({ before: `${moving} ya en `, behind: '.' }),
    stayed: (number) =>
      `${entries(number)} ${form(number, { one: 'se ha quedado', other: 'se han quedado' })} aquí por haberse añadido o cambiado entretanto. Combina otra vez para moverlo también.`,
    archive: 'Ya puedes archivar esta tarjeta en Trello.',
    undo: 'Deshacer',
    undoNamed: 'Deshacer la combinación',
    openThat: 'Abrir la otra tarjeta',
    done: 'Listo',
    leave: 'Dejarlo así',
  },
  step: {
    reasons: {
      'does-not-fit': 'No queda sitio suficiente en la tarjeta.',
      'read-only': 'Ya no puedes editar este tablero.',
      'no-answer': 'Trello no ha respondido: comprueba tu conexión.',
      unreadable: 'No se puede leer lo guardado en la tarjeta.',
      gone: 'La tarjeta se ha archivado, eliminado o movido a otro tablero.',
      overwritten: 'Otra persona está guardando ahora en la misma tarjeta.',
    },
    where: {
      merge: {
        0: 'La otra tarjeta no ha cambiado. Todas las entradas siguen aquí.',
        1: 'Las entradas están en la otra tarjeta y también aquí, así que por ahora cuentan en las dos.',
        2: 'Todas las entradas están en la otra tarjeta. Los enlaces del mapa de valor aún llevan aquí.',
      },
      undo: {
        0: 'Esta tarjeta no ha cambiado. Todas las entradas siguen en la otra.',
        1: 'Las entradas vuelven a estar aquí y también en la otra tarjeta, así que por ahora cuentan en las dos.',
        2: 'Todas las entradas vuelven a estar aquí. Los enlaces del mapa de valor aún llevan a la otra tarjeta.',
      },
    },
    uncertain: {
      merge: 'Todas las entradas siguen aquí. No es seguro que estén también en la otra tarjeta.',
      undo: 'Todas las entradas siguen en la otra tarjeta. No es seguro que estén también de vuelta aquí.',
    },
  },
};
