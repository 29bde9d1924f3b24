import type { Catalogue } from '../../language/catalogue';
import { formatsOf } from '../../language/formats';

const { counted, form } = formatsOf('en');
const customers = (number: number) => counted(number, { one: 'customer', other: 'customers' });
const entries = (number: number) => counted(number, { one: 'entry', other: 'entries' });
const isOrAre = (number: number) => form(number, { one: 'is', other: 'are' });

/** What merging one card into another does. */
export const en = {
  moving: (number: number, of: number) => `${entries(number)} of ${customers(of)}`,
  onBoth: (number: number) => `${customers(number)} ${isOrAre(number)} on both: each still counts once.`,
  doubled: (number: number) =>
    `${entries(number)} ${isOrAre(number)} on both word for word and will be there once.`,
  filled: (fields: string) => `Filled in there from this card: ${fields}.`,
  staying: (fields: string) => `The other card’s own stays: ${fields}.`,
  added: (parts: string) => `Added there: ${parts}.`,
  addresses: (number: number) => counted(number, { one: 'addressed card', other: 'addressed cards' }),
  segments: (number: number) => counted(number, { one: 'segment', other: 'segments' }),
  overrun: (characters: number, notes: number) =>
    `${counted(characters, { one: 'character', other: 'characters' })}, about ${counted(notes, { one: 'short note', other: 'short notes' })}`,
};

export type MergeWords = Catalogue<typeof en>;
