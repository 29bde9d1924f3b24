import type { Catalogue } from '../../../../shared/language/catalogue';
import { formatsOf } from '../../../../shared/language/formats';
import type { en } from './en';

const { counted, decimal, whole } = formatsOf('es');

const cards = (count: number) => counted(count, { one: 'tarjeta', other: 'tarjetas' });

export const es: Catalogue<typeof en> = {
  heading: 'Resumen',
  canvas: 'Lienzo',
  heard: (customers) => `${customers} escuchados`,
  lastEvidence: (day) => `Última evidencia: ${day}`,
  refreshing: 'Leyendo el tablero de nuevo…',
  review: 'Revisar tarjetas',
  restsOn: 'En qué se basa',
  changedSince: 'El tablero ha cambiado: esto ya no es así',
  tabs: {
    label: 'Partes del resumen',
    top: 'Top 3',
    map: 'Mapa',
    fit: 'Encaje',
    explore: 'Qué explorar',
    all: 'Todos los elementos',
    compare: 'Comparar',
  },
  computedBy: (model, day) => `Calculado con el modelo ${model} a fecha de ${day}.`,
  copy: 'Copiar como Markdown',
  takeAway: 'Llevárselo',
  again: 'Intentarlo de nuevo',
  close: 'Cerrar',
  keys: 'Teclas',
  more: (count) => `Y ${whole(count)} más.`,
  reading: {
    start: 'Leyendo el tablero…',
    progress: (done, of) => `${whole(done)} de ${whole(of)} tarjetas leídas`,
    done: (of) => `${cards(of)} leídas. Calculando el resumen…`,
  },
  failures: {
    noAnswer: {
      title: 'Trello no responde',
      text: 'No se pudo leer el tablero. No se cambió nada.',
    },
    notComputed: {
      title: 'No se pudo contactar con el servidor',
      text: 'El tablero se leyó, pero no se pudo cargar lo que calcula el resumen. No se cambió nada. Comprueba tu conexión.',
    },
  },
  remarks: {
    outdated: 'Puede que el tablero haya cambiado desde este cálculo.',
    /** Titles: why the summary was computed here. */
    here: {
      signedOut: 'Calculado en tu navegador',
      refused: 'Calculado en tu navegador; el servidor se negó a calcularlo',
      unreachable: 'Calculado en tu navegador; no se pudo contactar con el servidor',
    },
    signedOut:
      'Aquí no has iniciado sesión en Trello, así que no se preguntó al servidor. Las cifras son las mismas; no se registró nada.',
    same: 'Las cifras son las mismas. No se registró nada.',
    unreadable: (count) => `No se pudo leer: ${cards(count)}`,
    keptOfOne: 'Aparece aquí sin campos ni evidencias. Lo que tiene guardado se conserva.',
    keptOfSeveral: 'Aparecen aquí sin campos ni evidencias. Lo que tienen guardado se conserva.',
  },
  column: {
    empty: {
      job: 'La lista de tareas aún no tiene tarjetas.',
      pain: 'La lista de dolores aún no tiene tarjetas.',
      gain: 'La lista de alegrías aún no tiene tarjetas.',
    },
    /** The names are such as are recognised in this language. */
    noList: {
      job: 'Ninguna lista representa las tareas: una llamada «Tareas del cliente» lo haría.',
      pain: 'Ninguna lista representa los dolores: una llamada «Dolores del cliente» lo haría.',
      gain: 'Ninguna lista representa las alegrías: una llamada «Alegrías del cliente» lo haría.',
    },
    tied: 'En el orden de la lista: aún nada los distingue.',
    nearMiss: 'Por poco',
    asMany: 'Tantos puntos como el número 3',
    behind: (points) => `A ${decimal(points)} puntos del número 3`,
  },
  place: {
    number: (rank) => `Número ${rank}`,
    of: (heard, customers) => `${whole(heard)} de ${customers}`,
    against: (count) => `${whole(count)} en contra`,
    disputed: (supporting, contradicting) =>
      `${whole(supporting)} a favor, ${whole(contradicting)} en contra`,
    quote: (note) => `«${note}»`,
    firmness: { firm: 'Puesto firme', likely: 'Puesto probable', provisional: 'Puesto provisional' },
    show: 'mostrar en qué se basa',
    hide: 'ocultar en qué se basa',
    howCommon: (share) => `Qué tan común es: ${share} (intervalo del 95 %).`,
    stale: (days) => `Sin evidencias nuevas desde hace ${whole(days)} días: vuelve a preguntar.`,
    open: 'Abrir la tarjeta',
    score: 'Puntos',
    noScore: 'Aún sin puntos',
    points: (points) => decimal(points),
  },
};
