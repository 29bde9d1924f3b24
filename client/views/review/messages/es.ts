import type { Catalogue } from '../../../../shared/language/catalogue';
import { formatsOf } from '../../../../shared/language/formats';
import type { en } from './en';

const { counted, whole } = formatsOf('es');

const characters = (count: number) => counted(count, { one: 'carácter', other: 'caracteres' });

export const es: Catalogue<typeof en> = {
  heading: 'Revisión',
  again: 'Intentarlo de nuevo',
  reading: {
    start: 'Leyendo el tablero',
    progress: (done, of) => `Leyendo el tablero: ${whole(done)} de ${whole(of)} tarjetas`,
    failed: 'Trello no responde',
    nothingChanged: 'No se pudo leer el tablero. No se cambió nada.',
    outdated: 'Puede que el tablero haya cambiado desde que se leyó.',
  },
  queue: {
    summary: 'Resumen',
    unreadable: (count) =>
      `${counted(count, { one: 'tarjeta no se puede leer y queda fuera.', other: 'tarjetas no se pueden leer y quedan fuera.' })}`,
    empty: {
      title: 'Todavía no hay nada que revisar',
      text: 'Aquí llega cada tarjeta de una lista de tareas, dolores, alegrías, productos, aliviadores de dolores o creadores de alegrías. Este tablero aún no tiene ninguna.',
    },
    noMatch: {
      title: 'Ninguna tarjeta es así',
      text: 'Ninguna tarjeta de este tablero cumple todos estos filtros.',
      clear: 'Quitar los filtros',
    },
    steps: 'Tarjetas por revisar',
    previous: 'Anterior',
    next: 'Siguiente',
    place: (place, of) => `${whole(place)} de ${whole(of)}`,
    savedAs: (mark) => `Guardada como «${mark}».`,
    last: 'Aquí ya no queda ninguna tarjeta por revisar.',
  },
  filters: {
    label: 'Qué tarjetas mostrar',
    review: 'Revisión',
    anyReview: 'Cualquiera',
    column: 'Columna',
    allColumns: 'Todas las columnas',
    canvas: 'Lienzo',
    allCanvases: 'Todos los lienzos',
    verdict: 'Veredicto',
    anyVerdict: 'Cualquier veredicto',
    contested: 'En disputa',
    reviews: {
      toReview: 'Sin revisar o desfasada',
      none: 'Sin revisar',
      outdated: 'Desfasada',
      current: 'Revisada',
    },
    marked: (mark) => `Con la marca «${mark}»`,
  },
  card: {
    open: 'Abrir la tarjeta',
    fields: 'Campos',
    evidence: 'Evidencias',
    nothingLogged: 'Aún no hay nada anotado.',
  },
  present: {
    none: 'Nadie ha revisado esta tarjeta todavía.',
    outdated: 'Desfasada',
    changed: 'El nombre, los campos o las evidencias de la tarjeta cambiaron después de esta revisión.',
    byYou: 'por ti',
    by: 'por',
    left: 'alguien que dejó el tablero',
    nameNotGiven: 'alguien cuyo nombre Trello no dio',
  },
  form: {
    label: 'Revisar esta tarjeta',
    mark: 'Tu marca',
    note: 'Nota (opcional)',
    length: (length, most) => `${whole(length)} de ${characters(most)}`,
    save: 'Guardar',
    remove: 'Quitar la revisión',
    notSavedYet: 'Sin guardar todavía',
    saved: 'Guardado',
    removed: 'Quitada. Lo que decía está en el formulario: guárdalo para recuperarla.',
    chooseMark: 'Elige una de las tres.',
    shorten: (excess, most) => `Acorta la nota en ${characters(excess)}: se conservan ${whole(most)}.`,
  },
  refusals: {
    signedOut: 'No has iniciado sesión en Trello: puedes leer revisiones, pero no escribirlas.',
    readOnly:
      'Puedes leer este tablero pero no editarlo, así que no puedes revisar. Un administrador del tablero puede cambiar tu rol.',
  },
};
