import type { Catalogue } from '../../../../shared/language/catalogue';
import { formatsOf } from '../../../../shared/language/formats';
import type { en } from './en';

const { counted, whole } = formatsOf('es');

const cards = (count: number) => counted(count, { one: 'tarjeta', other: 'tarjetas' });
const ticked = (count: number) => counted(count, { one: 'tarjeta marcada', other: 'tarjetas marcadas' });
const saved = (done: number, of: number) => `Guardadas ${whole(done)} de ${whole(of)}`;

export const es: Catalogue<typeof en> = {
  heading: 'Anotar una entrevista',
  save: 'Guardar',
  again: 'Intentarlo de nuevo',
  undo: 'Deshacer',
  copy: 'Copiar',
  remove: 'Quitar',
  reading: {
    start: 'Leyendo el tablero…',
    progress: (done, of) => `${whole(done)} de ${whole(of)} tarjetas leídas`,
    failed: {
      title: 'Trello no responde',
      text: 'No se pudo leer el tablero. No se cambió nada y lo que habías escrito se conserva.',
    },
    outdated: 'El tablero cambió y no se pudo leer de nuevo',
  },
  noColumns: {
    title: 'Ninguna lista de este tablero representa todavía una columna',
    text: 'Una entrevista se anota en las tarjetas de un lienzo. Llama a tus listas «Tareas», «Dolores» y «Alegrías», o elige en los ajustes qué representan.',
    choose: 'Elegir qué representan las listas',
  },
  occasion: {
    label: 'La entrevista',
    legend: 'Quién, cómo y cuándo',
    customer: 'Cliente',
    bestAsCode: 'Mejor un código, como C07',
    newHere: 'Aún no está en este tablero',
    heard: (count, day) => `En ${cards(count)}; la última vez, el ${day}`,
    kind: 'Tipo',
    date: 'Fecha',
    howMany: 'Cuántas personas',
    strayed:
      'La tarjeta desde la que abriste esto no está en el lienzo: su lista no representa ninguna columna.',
  },
  cameUp: {
    heading: 'Lo que salió',
    canvas: 'Lienzo',
    canvasTicked: (canvas, ticked) => `${canvas} (${counted(ticked, { one: 'marcada', other: 'marcadas' })})`,
    find: 'Buscar una tarjeta',
    found: (found, of) => `${counted(found, { one: 'encontrada', other: 'encontradas' })} de ${cards(of)}`,
    noneFound: 'No se encontró ninguna',
    noCards: 'Aún no hay tarjetas',
    more: (next, left) => `Mostrar ${whole(next)} más de ${whole(left)}`,
    strayed: 'Marcadas, pero ya fuera del lienzo',
    empty: {
      title: 'Este lienzo aún no tiene tarjetas',
      text: 'Una entrevista se anota en tarjetas. Apunta abajo lo que salió, copia los nombres en sus listas, vuelve y márcalas. Mientras tanto se conserva lo que escribiste.',
    },
  },
  card: {
    notSaved: (problem) => `Sin guardar. ${problem}`,
    alreadyLogged: (entries) =>
      `La tarjeta ya tiene ${counted(entries, { one: 'entrada', other: 'entradas' })} de este cliente`,
    note: 'Qué dijo o hizo',
    signals: 'Qué muestra',
    stance: 'A favor o en contra',
  },
  toCreate: {
    heading: 'Salió, pero aún no tiene tarjeta',
    text: 'Canvas Signals no puede crear tarjetas. Apunta los nombres, cópialos y pégalos en «Añadir una tarjeta» de su lista: Trello hace una tarjeta de cada línea.',
    column: 'Es de tipo',
    name: 'Nombre de la tarjeta',
    add: 'Apuntar',
    copyAll: 'Copiar todo',
    notOnCanvas: 'Fuera del lienzo',
    inList: 'en la lista',
    made: 'Ya está en el tablero: marcarla',
    removeNamed: (name) => `Quitar ${name}`,
    anotherList: 'Otra lista',
  },
  foot: {
    emptied: 'Vaciado.',
    ticked,
    tickedAndNoted: (cardsTicked, noted) =>
      `${ticked(cardsTicked)}, ${counted(noted, { one: 'nombre apuntado', other: 'nombres apuntados' })}`,
    startOver: 'Empezar de nuevo',
    nothingTicked: 'Marca las tarjetas que salieron: todavía no hay nada que guardar.',
    putRight: 'Corrige lo señalado arriba y guarda.',
  },
  saving: {
    heading: 'Guardando…',
    saved,
    savedAndRefused: (done, of, refused) => `${saved(done, of)}; ${whole(refused)} sin poder guardarse`,
    leaveOpen: 'No cierres esto hasta que termine.',
  },
  saved: {
    heading: (count) => `Guardado en ${cards(count)}`,
    interviewWith: 'La entrevista con',
    standsIn: 'figura en las evidencias de:',
    waiting: (count) =>
      `${counted(count, { one: 'nombre espera', other: 'nombres esperan' })} en la lista de tarjetas por crear. La lista se conserva con el formulario.`,
    another: 'Anotar otra entrevista',
    summary: 'Ver el resumen',
  },
  unsaved: {
    nothing: 'No se guardó nada',
    inPart: (done, of) => `Guardado en ${whole(done)} de ${cards(of)}`,
    title: (count) => `${cards(count)} sin guardar todavía`,
    text: 'Lo que escribiste se conserva aquí. Cada tarjeta dice qué corregir; desmárcala para dejarla fuera.',
    label: 'Sin guardar todavía',
    finish: 'Terminar sin ellas',
    back: 'Volver al formulario',
  },
};
