import { readName } from '../writing-checks/read-name';
import { wordSet } from '../writing-checks/word-list';
import { numberIn } from './numbers';

/** A name as it is compared with others. */
export interface ComparedName {
  /** Every word once: lower case, without accents, numbers as digits, every negation as "not". */
  readonly words: readonly string[];
  /** Those of them that say what the card is about; all where nothing else is there. */
  readonly content: readonly string[];
  readonly negated: boolean;
}

/** Words that tie others together. Those that turn a meaning around ("not", "before") are none of them, whatever language. */
const TIES = wordSet(`
  a an the of to for in on at by and or s is are be been being was were it its they their them we our us i my me you your he she his
  her him this that these those as with from into do does did have has had having get gets got getting has there who when while
  which what how too very really often always just so then than again some any must should would want wants able all keep keeps
  der die das den dem des ein eine einen einem einer und oder zu zum zur im in am an auf von mit fur ist sind wird es ich wir sie er
  sich bei aus
  el la los las lo un una unos unas de del al en y o que es por para con su mi se
  le les l d une des du et ou a au aux en est sont qui pour par avec sur sa ses mon ma`);

/** Words that turn a statement around; the contrast between two names begins with them. */
const NEGATIONS = wordSet(`
  not no never nobody none nothing nowhere without cannot cant dont doesnt didnt isnt arent wasnt werent wont wouldnt hasnt havent
  nicht kein keine keinen keiner keinem nie niemand nichts ohne
  nunca nadie nada sin ne pas sans jamais aucun aucune rien`);
/** What each of them is read as. */
const NOT = 'not';

/** "3.", "#12", "P2 -", "[C07]", "(C11, C14)", "Pain:", "Copy of": what teams put before a name, and remarks in brackets. */
const LABELS: readonly RegExp[] = [
  /\[[^\]]*\]/g,
  /\(\s*\p{Lu}{1,3}\d+(?:[\s,]+\p{Lu}{1,3}\d+)*\s*\)/gu,
  /^\s*(?:copy of|kopie von|copia de|copie de)\s/iu,
  /^[^\p{L}\p{N}]*(?:(?:jobs?|pains?|gains?|jtbd|products?|\p{Lu}?\d+)\s*(?:[:.)]|\s[-–]\s)|#\d+)/iu,
];

/** How much of a name is looked at, so that the time for one is bounded: of 16 kB nobody reads more either. */
const MOST_CHARACTERS = 400;
const MOST_WORDS = 40;

/** Reads a name for comparison, whatever its length and language. */
export function comparedName(name: string): ComparedName {
  const start = name.slice(0, MOST_CHARACTERS);
  const bare = wordsOf(LABELS.reduce((text, label) => text.replace(label, ' '), start));
  const words = bare.length > 0 ? bare : wordsOf(start);
  const content = words.filter((word) => !TIES.has(word));
  return { words, content: content.length > 0 ? content : words, negated: words.includes(NOT) };
}

function wordsOf(text: string): string[] {
  return [...new Set(readName(text).words.map(inOneForm))].slice(0, MOST_WORDS);
}

function inOneForm(word: string): string {
  return NEGATIONS.has(word) ? NOT : (numberIn(word) ?? word);
}
