import type { Column } from '../taxonomy';
import { wordsIn, type ReadName } from './read-name';
import { hasPlainVerb, isVerbLed, verbAt } from './verbs';
import { wordSet } from './word-list';

/** Marks that part items and hardly anything else. */
const HARD_BREAK = /[;\n•]|\s[/+|]\s/;
// Not after a number or an initial ("No. 5", "J. Smith"), and only where a capital follows.
const SENTENCE_END = /(?<=[\p{L}\p{M}]{3})[.!?]\s+(?=\p{Lu})/u;
const COMMA = /,\s+/;
const AND = /\s(?:and|&|und|y|et)\s/i;
const LEADING_AND = /^(?:and|or|&|und|oder|y|et)\s/i;

/** Words that tie what follows to what came before: the two are one story. */
const TYING = wordSet(`
  which who whom whose that because but so when if even not although though then where with without as instead than
  while until unless since before after for by how why what whether
  i we you he she it they nobody nothing noone none neither still also again only later thus therefore yet see
  its their his her both each either ever maybe perhaps otherwise else never no
  weil aber der die das dass wenn que pero qui mais`);

/** Words that tell of a thing how it is: two such pairs are two things. */
const JUDGING = wordSet(`
  bad big better bitter boring broken cheap cheaper clean cleaner clear cold dark deep dirty dry dull early empty expensive extra
  faster fewer fresh friendly friendlier full good great happier happy healthier heavy high higher hot huge late less long longer
  loud low lower missing more narrow new nicer noisy old poor quiet quieter rude safer short shorter sick slow slower small smaller
  steep stronger stuffy tasty tight unclear unfriendly unsafe warm warmer wet wrong young`);
const ARTICLES = wordSet('a an the my our your some any');

/** Going somewhere to do something is one thing to do, and so is waiting for what happens. */
const GOING = wordSet('go come try wait sit stop stay be stand');

/** Whether one card holds what should be several. */
export function isSeveral({ text }: ReadName, column: Column): boolean {
  return areBroken(text) || areSentences(text) || areListed(text, column) || arePaired(text, column);
}

type Part = readonly string[];

/** The words of each part that has any. */
function partsOf(text: string, at: RegExp): Part[] {
  return text
    .split(at)
    .map((part) => wordsIn(part.replace(LEADING_AND, '')))
    .filter((words) => words.length > 0);
}

const isTied = ([first]: Part) => first !== undefined && TYING.has(first);
const isSentence = (part: Part) => verbAt(part) !== -1;

/** "Noise / bad light", but not "C / D". */
function areBroken(text: string): boolean {
  const parts = partsOf(text, HARD_BREAK);
  return parts.length > 1 && parts.some((part) => part.length > 1);
}

/** "Rooms are cold. Windows leak." */
function areSentences(text: string): boolean {
  return partsOf(text, SENTENCE_END).filter((part) => part.length > 1 && !isTied(part)).length > 1;
}

/** Three or more with commas: "Long queues, rude staff, wrong invoices". */
function areListed(text: string, column: Column): boolean {
  if (!text.includes(', ')) return false;
  const parts = text.split(COMMA).flatMap((part) => partsOf(part, AND));
  const [first, ...rest] = parts;
  if (first === undefined || rest.length === 0 || rest.some((part) => part.length < 2 || isTied(part)))
    return false;
  if (rest.length === 1) return areActions(parts) || areJudged(parts);
  // "Repair café" is a thing, as every product.
  if (column !== 'product' && isVerbLed(first)) return rest.every(isVerbLed);
  if (isTold(first) || (column !== 'product' && rest.some(isVerbLed))) return false;
  // "The cook, the two waiters and the owner have left" says one thing of three.
  const last = parts.at(-1);
  return !(last !== undefined && isSentence(last) && !isSentence(first));
}

/** Two with "and" between. */
function arePaired(text: string, column: Column): boolean {
  if (text.includes(', ')) return false;
  const parts = partsOf(text, AND);
  const [left, right] = parts;
  if (parts.length !== 2 || left === undefined || right === undefined || isTied(right)) return false;
  if (areActions(parts) || areJudged(parts)) return true;
  if (column === 'product') return areProducts(left, right);
  return areStatements(left, right);
}

/** "Compare three offers and pay the deposit". */
function areActions(parts: readonly Part[]): boolean {
  const [first, ...rest] = parts;
  if (first === undefined || first.length < 2 || !rest.every(isVerbLed)) return false;
  return isVerbLed(first) && !(first.length === 2 && GOING.has(first[0] ?? ''));
}

/** "High rents and slow repairs". */
function areJudged(parts: readonly Part[]): boolean {
  return parts.every((part) => {
    const words = ARTICLES.has(part[0] ?? '') ? part.slice(1) : part;
    return words.length >= 2 && words.length <= 4 && JUDGING.has(words[0] ?? '') && !hasPlainVerb(words);
  });
}

/** "Parking is hard to find and the permit costs too much". One person's story ("I wait and the train leaves") is one thing. */
function areStatements(left: Part, right: Part): boolean {
  if (isTold(left) || isVerbLed(left) || isVerbLed(right)) return false;
  const at = verbAt(right);
  return isSentence(left) && at > 0 && at <= 3;
}

/** "A seed library and a soil hotline". */
function areProducts(left: Part, right: Part): boolean {
  if (left.length < 2 || right.length < 3 || isSentence(left) || isSentence(right)) return false;
  return right[0] === 'a' || right[0] === 'an';
}

function isTold([first]: Part): boolean {
  return first !== undefined && TELLERS.has(first);
}
const TELLERS = wordSet('i we you he she they it someone nobody everyone ich wir je nous yo');
