import { formatsOf } from '../../language/formats';
import type { MergeWords } from './en';

const { counted, form } = formatsOf('fr');
const customers = (number: number) => counted(number, { one: 'client', other: 'clients' });
const entries = (number: number) => counted(number, { one: 'entrée', other: 'entrées' });
const are = (number: number) => form(number, { one: 'est', other: 'sont' });

export const fr: MergeWords = {
  moving: (number, of) => `${entries(number)} de ${customers(of)}`,
  onBoth: (number) =>
    `${customers(number)} ${are(number)} sur les deux : chacun compte toujours une seule fois.`,
  doubled: (number) =>
    `${entries(number)} ${are(number)} mot pour mot sur les deux et n’y ${form(number, { one: 'figurera', other: 'figureront' })} qu’une fois.`,
  filled: (fields) => `Rempli là-bas à partir de cette carte : ${fields}.`,
  staying: (fields) => `L’autre carte garde les siens : ${fields}.`,
  added: (parts) => `Ajouté là-bas : ${parts}.`,
  addresses: (number) => counted(number, { one: 'carte traitée', other: 'cartes traitées' }),
  segments: (number) => counted(number, { one: 'segment', other: 'segments' }),
  overrun: (characters, notes) =>
    `${counted(characters, { one: 'caractère', other: 'caractères' })}, environ ${counted(notes, { one: 'note courte', other: 'notes courtes' })}`,
};
