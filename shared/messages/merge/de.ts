import { formatsOf } from '../../language/formats';
import type { MergeWords } from './en';

const { counted, form, whole } = formatsOf('de');
const entries = (number: number) => counted(number, { one: 'Eintrag', other: 'Einträge' });
const are = (number: number) => form(number, { one: 'steht', other: 'stehen' });

export const de: MergeWords = {
  moving: (number, of) => `${entries(number)} von ${counted(of, { one: 'Kunden', other: 'Kunden' })}`,
  onBoth: (number) =>
    `${counted(number, { one: 'Kunde', other: 'Kunden' })} ${are(number)} auf beiden: Jeder zählt weiterhin einmal.`,
  doubled: (number) =>
    `${entries(number)} ${are(number)} Wort für Wort auf beiden und ${form(number, { one: 'wird', other: 'werden' })} dort einmal stehen.`,
  filled: (fields) => `Dort aus dieser Karte ausgefüllt: ${fields}.`,
  staying: (fields) => `Von der anderen Karte bleibt: ${fields}.`,
  added: (parts) => `Kommt dort hinzu: ${parts}.`,
  addresses: (number) => counted(number, { one: 'bediente Karte', other: 'bediente Karten' }),
  segments: (number) => counted(number, { one: 'Segment', other: 'Segmente' }),
  overrun: (characters, notes) =>
    `${whole(characters)} Zeichen, etwa ${counted(notes, { one: 'kurze Notiz', other: 'kurze Notizen' })}`,
};
