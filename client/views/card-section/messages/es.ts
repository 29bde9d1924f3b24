import type { Catalogue } from '../../../../shared/language/catalogue';
import { formatsOf } from '../../../../shared/language/formats';
import type { en } from './en';

const { counted, decimal, form, whole } = formatsOf('es');

export const es: Catalogue<typeof en> = {
  score: {
    figure: (points) => decimal(points),
    of: 'de 100',
    sides: (supporting, against) => `${whole(supporting)} a favor, ${whole(against)} en contra`,
    against: (number) => `${whole(number)} en contra`,
    receipt: 'De dónde salen los puntos',
  },
  unread: (number) =>
    `No se ${form(number, { one: 'puede', other: 'pueden' })} leer ${counted(number, { one: 'parte', other: 'partes' })} de lo guardado en esta tarjeta. Se conserva como está y no cuenta; «Qué se guarda en esta tarjeta» lo muestra.`,
  disagreement: {
    supports: 'A favor',
    contradicts: 'En contra',
    more: (number) => `y ${whole(number)} más`,
    question:
      '¿Quienes discrepan pertenecen a otro segmento? Pregunta qué los distingue; si es así, da a su visión una tarjeta propia.',
    segments: 'Elegir los segmentos de esta tarjeta',
  },
  addressedBy: 'La aborda',
  notAddressed: 'Nada en el mapa de valor dice todavía que sirva para esto.',
  fields: {
    heading: 'Campos',
    notSaved: 'Aún sin guardar.',
    notSet: 'Sin definir',
    none: 'Ningún campo tiene valor.',
    help: (field) => `Qué significa «${field}»`,
    means: (meaning, example) => `${meaning}, por ejemplo: «${example}».`,
    rating: (value, low, high) => `${value} de 5 (1 ${low}, 5 ${high})`,
    tooLong: (excess, most) =>
      `Acorta esto en ${counted(excess, { one: 'carácter', other: 'caracteres' })}: se guardan ${whole(most)}.`,
    kept: 'Se conserva, aunque aquí no encaja:',
    keptUntil: 'Vuelve a mostrarse donde encaja.',
    reading: 'leyendo el tablero…',
    notListed: 'Trello no ha dado las tarjetas del tablero. Cierra la tarjeta y vuelve a abrirla.',
  },
  evidence: {
    heading: 'Evidencia',
    nothing: 'Aún no hay nada registrado.',
    nothingYet: 'Aún no hay nada registrado. Una entrada por cada cliente que hayas escuchado u observado.',
    deleted: { before: 'Entrada de', behind: 'eliminada.' },
    undo: 'Deshacer',
  },
  review: {
    none: 'Revisión del coach: aún ninguna',
    given: (mark, day) => `Revisión del coach: ${mark}, ${day}`,
    outdated: (mark, day) => `Revisión del coach: ${mark}, ${day}, desfasada`,
  },
  stored: {
    heading: 'Qué se guarda en esta tarjeta',
    nothing: 'Nada todavía.',
    text: 'Canvas Signals guarda esto en la propia tarjeta, en Trello: campos, evidencia, segmentos y la revisión del coach. Quien puede ver el tablero puede leerlo; al eliminar la tarjeta se elimina.',
    asJson: 'Lo guardado, como JSON',
    copy: 'Copiar',
  },
  segments: {
    heading: 'Segmentos',
    removed: 'Un segmento que se quitó',
    noneOnBoard: 'Este tablero aún no tiene segmentos.',
    noneChosen: 'Ninguno elegido, ni aquí ni para el lienzo.',
    asCanvas: 'Como todo el lienzo:',
    add: 'Añadir segmentos…',
    change: 'Cambiar segmentos…',
  },
};
