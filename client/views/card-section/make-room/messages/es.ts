import type { Catalogue } from '../../../../../shared/language/catalogue';
import { formatsOf } from '../../../../../shared/language/formats';
import { characters } from '../../../../../shared/messages/core/es';
import type { en } from './en';

const { counted, form, whole } = formatsOf('es');
const notes = (number: number) => counted(number, { one: 'nota', other: 'notas' });
const offTheCard =
  'La entrada para la que hicieron sitio no cabe junto a ellas: ya no está en la tarjeta, sino';

export const es: Catalogue<typeof en> = {
  tooLong: {
    heading: 'Esta entrada no cabe en la tarjeta',
    text: {
      before: 'A la entrada de',
      behind: (tooMany) => `le sobran ${characters(tooMany)}. Se queda aquí hasta que decidas.`,
    },
  },
  fits: {
    heading: 'Vuelve a haber sitio',
    text: { before: 'La entrada de', behind: 'ya cabe.' },
    add: 'Añadirla',
  },
  shorten: 'Acortar la cita',
  cancel: 'Cancelar',
  nothingToFold:
    'Ninguna entrada de la tarjeta tiene texto que vaciar. Eliminar una que ya no haga falta deja sitio.',
  notEnough: (number, left) =>
    `Aunque vacíes ${number === 1 ? 'la única nota' : `las ${notes(number)}`} de la tarjeta, aún sobrarían ${characters(left)}. Eliminar una entrada que ya no haga falta deja sitio.`,
  fold: {
    open: (number) => `Vaciar ${notes(number)}…`,
    openOldest: 'Vaciar las notas más antiguas…',
    heading: (number) => `¿Vaciar ${notes(number)}?`,
    text: 'Estos textos desaparecen de la tarjeta. Quién, tipo, fecha, número de personas, a favor o en contra, qué muestra y el enlace se quedan, así que ninguna puntuación cambia.',
    words: 'Textos que desaparecen',
    fold: (number) => `Vaciar ${notes(number)}`,
    foldAndAdd: (number) => `Vaciar ${notes(number)} y añadir`,
    copy: 'Copiar estas notas',
  },
  outcome: {
    label: 'Notas vaciadas',
    folding: (number) => `Vaciando ${notes(number)} para hacer sitio…`,
    folded: (number) =>
      `${form(number, { one: 'Se ha vaciado', other: 'Se han vaciado' })} ${notes(number)} para hacer sitio. Los textos se conservan solo en esta pestaña, hasta que elijas «Listo».`,
    notFolded: 'No se ha vaciado.',
    unfolding: 'Devolviendo los textos…',
    undone: 'Deshecho: las notas vaciadas vuelven a tener su texto.',
    wentTo: {
      form: `${offTheCard} de vuelta en el formulario.`,
      list: `${offTheCard} abajo, con lo que no está guardado.`,
    },
    takenOff: 'Se quitó de la tarjeta para que las notas vaciadas recuperaran su texto.',
    notUndone: 'No se ha deshecho.',
    wordsTooMany: (tooMany) =>
      `Los textos ya no caben: sobran ${characters(tooMany)}. Elimina o acorta algo e inténtalo de nuevo.`,
    undo: 'Deshacer',
    undoNamed: 'Deshacer el vaciado',
    again: 'Intentar de nuevo',
    copy: 'Copiar los textos',
    done: 'Listo',
    leave: 'Dejarlo así',
  },
  taken: {
    most: (number) => `Trello guarda como mucho ${characters(number)} en una tarjeta.`,
    notes: (number) => `Los textos de ${notes(number)}`,
    entries: 'Quién, tipo, fecha y marcas',
    fields: 'Campos, segmentos, revisión',
    others: 'Todo lo demás guardado aquí',
    free: 'Libre',
    figure: (number) => whole(number),
  },
};
