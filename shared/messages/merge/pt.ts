import { formatsOf } from '../../language/formats';
import type { MergeWords } from './en';

const { counted, form } = formatsOf('pt');
const customers = (number: number) => counted(number, { one: 'cliente', other: 'clientes' });
const entries = (number: number) => counted(number, { one: 'registro', other: 'registros' });
const are = (number: number) => form(number, { one: 'está', other: 'estão' });

export const pt: MergeWords = {
  moving: (number, of) => `${entries(number)} de ${customers(of)}`,
  onBoth: (number) => `${customers(number)} ${are(number)} nos dois: cada um continua contando uma vez.`,
  doubled: (number) =>
    `${entries(number)} ${are(number)} nos dois palavra por palavra e ${form(number, { one: 'ficará', other: 'ficarão' })} uma vez só.`,
  filled: (fields) => `Preenchido lá a partir deste cartão: ${fields}.`,
  staying: (fields) => `Fica o que é do outro cartão: ${fields}.`,
  added: (parts) => `Acrescentado lá: ${parts}.`,
  addresses: (number) => counted(number, { one: 'cartão atendido', other: 'cartões atendidos' }),
  segments: (number) => counted(number, { one: 'segmento', other: 'segmentos' }),
  overrun: (characters, notes) =>
    `${counted(characters, { one: 'caractere', other: 'caracteres' })}, cerca de ${counted(notes, { one: 'nota curta', other: 'notas curtas' })}`,
};
