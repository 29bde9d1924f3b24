import type { Catalogue } from '../../../../shared/language/catalogue';
import { formatsOf } from '../../../../shared/language/formats';
import type { en } from './en';

const { counted, either } = formatsOf('es');

const characters = (count: number) => counted(count, { one: 'carácter', other: 'caracteres' });
const names = (all: readonly string[]) => either(all.map((name) => `«${name}»`));

export const es: Catalogue<typeof en> = {
  heading: 'Ajustes de Canvas Signals',
  reading: 'Leyendo el tablero',
  noAnswer: {
    title: 'Trello no responde',
    text: 'No se ha cambiado nada. Comprueba tu conexión.',
    again: 'Intentar de nuevo',
  },
  readOnly: 'Puedes leer este tablero pero no editarlo, así que aquí no se puede cambiar nada.',
  unreadable: {
    title: 'No se pueden leer los ajustes guardados',
    text: 'Se conservan como están. Hasta que se puedan leer, cada lista cuenta solo por su nombre.',
  },
  shorten: (excess) => `Acorta esto en ${characters(excess)}.`,
  shortenName: (excess) => `Acorta el nombre en ${characters(excess)}.`,
  columns: {
    setUp: 'Preparar las columnas',
    heading: 'Columnas',
    table: 'Todas las listas en una tabla',
    noLists: 'Este tablero aún no tiene listas.',
    detected: (guess) => `Según su nombre (${guess})`,
    nothing: 'fuera del lienzo',
    none: 'Fuera del lienzo',
    notRecognised: (all) =>
      `Su nombre no es el de ninguna columna. Con el nombre ${names(all)} lo sería; o elige aquí.`,
    wouldCount: (all) => `Con el nombre ${names(all)} cuenta por sí sola; o elige aquí.`,
    list: 'Lista',
    standsFor: 'Representa',
    canvas: 'Lienzo',
    why: 'Por qué',
    standsForOf: (list) => `Qué representa «${list}»`,
  },
  canvasName: {
    label: 'Lienzo:',
    only: 'el único',
    name: 'Nombre del lienzo',
    hint: 'Las listas con el mismo nombre forman un lienzo. Déjalo vacío para tomarlo del nombre de la lista.',
  },
  segments: {
    heading: 'Segmentos de clientes',
    intro:
      'Grupos de clientes que se distinguen por lo que necesitan. Un lienzo describe uno de ellos; una tarjeta puede tratar de varios.',
    segment: 'Segmento',
    unique: 'Qué los distingue',
    needsName: 'Pon un nombre al segmento o quítalo.',
    remove: 'Quitar',
    removeNamed: (segment) => `Quitar el segmento ${segment}`,
    removed: 'se ha quitado.',
    undo: 'Deshacer',
    new: {
      label: 'Nuevo segmento',
      hint: 'Por ejemplo, «Docentes de escuelas pequeñas»',
      empty: 'Escribe quiénes son.',
      add: 'Añadir segmento',
    },
    onlyCanvas: 'El lienzo trata de',
    canvas: (canvas) => `${canvas} trata de`,
    none: 'Ningún segmento elegido',
  },
  badges: {
    heading: 'Insignias en las tarjetas',
    switches: {
      rating: 'Marca del coach, puesto entre los 3 primeros o valoración',
      verdict: 'Veredicto y personas, como «Repetido · 4 personas»',
      score: 'Puntuación',
    },
  },
  data: {
    heading: 'Tus datos',
    text: 'Los campos y las pruebas se guardan en cada tarjeta y estos ajustes en el tablero, dentro de Trello. Quien puede ver el tablero puede verlos, así que escribe códigos como C07 en lugar de nombres.',
    welcome: 'Mostrar la página de bienvenida',
  },
};
