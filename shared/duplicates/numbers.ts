/** Words for numbers, one line a number. "Ein" and "un" are articles more often than numbers. */
const NUMBERS: readonly (readonly [number: string, words: string])[] = [
  ['1', 'one first'],
  ['2', 'two second zwei dos deux'],
  ['3', 'three third drei tres trois'],
  ['4', 'four fourth vier cuatro quatre'],
  ['5', 'five fifth funf cinco cinq'],
  ['6', 'six sixth sechs seis'],
  ['7', 'seven seventh sieben siete sept'],
  ['8', 'eight eighth acht ocho huit'],
  ['9', 'nine ninth neun nueve neuf'],
  ['10', 'ten tenth zehn diez dix'],
  ['11', 'eleven onze'],
  ['12', 'twelve zwolf doce douze'],
];
const BY_WORD = new Map(
  NUMBERS.flatMap(([number, words]) => words.split(' ').map((word) => [word, number] as const)),
);

/** The digits of a number, written in digits or as a word up to twelve; null for any other word. */
export function numberIn(word: string): string | null {
  return /^\p{Nd}+$/u.test(word) ? word : (BY_WORD.get(word) ?? null);
}
