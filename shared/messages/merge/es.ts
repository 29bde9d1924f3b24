import { formatsOf } from '../../language/formats';
import type { MergeWords } from './en';

const { counted, form } = formatsOf('es');
const customers = (number: number) => counted(number, { one: 'cliente', other: 'clientes' });
const entries = (number: number) => counted(number, { one: 'entrada', other: 'entradas' });
const are = (number: number) => form(number, { one: 'está', other: 'están' });

export const es: MergeWords = {
  moving: (number, of) => `${entries(number)} de ${customers(of)}`,
  onBoth: (number) => `${customers(number)} ${are(number)} en las dos: cada cual sigue contando una vez.`,
  doubled: (number) =>
    `${entries(number)} ${are(number)} en las dos palabra por palabra; ${form(number, { one: 'quedará', other: 'quedarán' })} una sola vez.`,
  filled: (fields) => `Se rellena allí desde esta tarjeta: ${fields}.`,
  staying: (fields) => `Se queda lo de la otra tarjeta: ${fields}.`,
  added: (parts) => `Se añade allí: ${parts}.`,
  addresses: (number) => counted(number, { one: 'tarjeta abordada', other: 'tarjetas abordadas' }),
  segments: (number) => counted(number, { one: 'segmento', other: 'segmentos' }),
  overrun: (characters, notes) =>
    `${counted(characters, { one: 'carácter', other: 'caracteres' })}, más o menos ${counted(notes, { one: 'nota corta', other: 'notas cortas' })}`,
};
