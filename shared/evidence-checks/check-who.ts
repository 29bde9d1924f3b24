import type { HintWords } from '../messages/hints/en';
import { plainText } from './plain-text';
import { FIRST_NAMES, NOT_A_NAME, PARTICLES, TITLES } from './words-for-people';

/** A hint on a customer's code. It never stops anybody from keeping it. */
export interface WhoHint {
  readonly check: 'fullName';
  readonly why: string;
  readonly instead: string;
}

/** A gentle hint where `who` seems to name a person, and nothing for codes, initials, roles, groups and surveys. */
export function checkWho(who: string, words: Pick<HintWords, 'who'>): WhoHint | null {
  return looksLikeAPerson(plainText(who)) ? { check: 'fullName', ...words.who } : null;
}

function looksLikeAPerson(who: string): boolean {
  if (ADDRESS.test(who)) return true;
  const words = (who.match(WORD) ?? []).map((word) => word.normalize('NFC'));
  if (isSurname(INITIALS_AND_NAME.exec(who)?.[1])) return true;
  return hasTitleAndName(words) || hasFirstNameAndMore(words) || isAllNames(who, words);
}

/** An address names its owner as well as a name does. */
const ADDRESS = /(?:^|[\s<(])[\p{L}\p{N}._+-]{1,64}@[\p{L}\p{N}-]{1,63}\.[\p{L}\p{N}.-]{1,63}/u;
/** A word with what names have inside: "O'Neill", "Müller-Lüdenscheidt", "J.". */
const WORD = /[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}'-]*\.?/gu;
/** A capital and small letters, more than one: a name as one writes it, no initial and no code. */
const CAPITALISED = /^(?:\p{Lu}'?)?\p{Lu}[\p{Ll}\p{M}]+(?:[-'\p{Lu}][\p{L}\p{M}]*)*$/u;
const LETTERS = /^[\p{L}\p{M}][\p{L}\p{M}'-]+$/u;

const folded = (word: string) => word.toLowerCase().replace(/\.$/, '');
const isSurname = (word: string | undefined) =>
  word !== undefined && CAPITALISED.test(word) && !NOT_A_NAME.has(folded(word)) && !TITLES.has(folded(word));

/** "Mrs Fischer", "Dr. A. Weber". */
function hasTitleAndName(words: readonly string[]): boolean {
  return words.some((word, at) => {
    if (!TITLES.has(folded(word)) || !/^\p{L}/u.test(word)) return false;
    const next = words
      .slice(at + 1)
      .find((other) => !/^\p{L}\.?$/u.test(other) && !TITLES.has(folded(other)));
    return isSurname(next);
  });
}

/** "Anna Fischer (teacher)", "fischer, anna", "ANNA FISCHER": a common first name beside a word that is no role. */
function hasFirstNameAndMore(words: readonly string[]): boolean {
  return words.some((word, at) => {
    if (!FIRST_NAMES.has(folded(word))) return false;
    return [nextName(words, at), words[at - 1]].some(
      (other) => other !== undefined && LETTERS.test(other) && isUnknown(other),
    );
  });
}

/** The word after the one at this place, past the small words of a name. */
function nextName(words: readonly string[], at: number): string | undefined {
  return words.slice(at + 1).find((word) => !PARTICLES.has(folded(word)));
}

function isUnknown(word: string): boolean {
  const plain = folded(word);
  return !NOT_A_NAME.has(plain) && !PARTICLES.has(plain) && !LINKING.has(plain);
}
const LINKING = new Set([
  'and',
  'or',
  'with',
  'from',
  'at',
  'in',
  'of',
  'the',
  'a',
  'und',
  'mit',
  'aus',
  'y',
  'et',
  'who',
  'for',
]);

/** Endings of what is no person: "Exit Interviews", "Landing Page". A surname with one of them is known by its first name. */
const isThing = (word: string) =>
  /.{2}(?:ings?|tions?|ments?|ics|ness|ships?|views|tests?|logs?)$/.test(folded(word));

/** "J. K. Rowling" */
const INITIALS_AND_NAME = /^(?:\p{Lu}\. ?){1,3}\s?(\p{Lu}[\p{L}\p{M}'-]{3,})$/u;

/** Two to four words, all written as names are, with nothing else beside them: "Priyanka Raghunathan". */
function isAllNames(who: string, words: readonly string[]): boolean {
  if (words.length < 2 || words.length > 5 || words.some(isThing) || !/^[\p{L}\p{M}\s.,'-]+$/u.test(who))
    return false;
  const [first, last] = [words[0], words.at(-1)];
  const middle = words.slice(1, -1);
  return (
    isSurname(first) &&
    isSurname(last) &&
    middle.every((word) => isSurname(word) || PARTICLES.has(folded(word)) || /^\p{Lu}\.?$/u.test(word))
  );
}
