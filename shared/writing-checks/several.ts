import type { Column } from '../taxonomy';
import { wordsIn, type ReadName } from './read-name';
import { headOf } from './solution-words';
import { agree, hasPlainVerb, isThirdPerson, isVerbLed, mayBeVerbLed, PREPOSITIONS, verbAt } from './verbs';
import { wordSet } from './word-list';

/** Marks that part items and hardly anything else. */
const HARD_BREAK = /[;\n•]|\s[/+|]\s/;
// Not after a number or an initial ("No. 5", "J. Smith"), and only where a capital follows.
const SENTENCE_END = /(?<=[\p{L}\p{M}]{3})[.!?]\s+(?=\p{Lu})/u;
const COMMA = /,\s+/;
const AND = /\s(?:and also|and|&|as well as|plus|und|y|et)\s/i;
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
  steep stronger stuffy tasty tight unclear unfriendly unsafe warm warmer wet wrong young
  afraid angry annoyed annoying awful bored complex complicated confused confusing constant crowded dangerous delayed difficult dim
  endless faded faulty flat frequent frustrated greasy harsh hidden incomplete incorrect irregular lazy lonely lousy massive messy
  rising growing increasing declining leaking blocked stained
  quick quicker speedy instant sudden
  mouldy nervous outdated overcrowded overpriced painful ruined rusty scared scary sharp shared simpler slippery smelly softer stale
  strict stressed terrible thick thin tired tiny ugly unhelpful unpaid unreliable useless weak worried worse
  brighter calmer closer easier quicker richer simpler smarter softer sunny
  healthy reliable regular transparent flexible modern affordable`);
const ARTICLES = wordSet('a an the my our your some any');

/** Parts of a verb: "pick up and return the van" has one thing for both. */
const PARTICLES = wordSet('up down out off on in away back over together through');

/** What begins a lack: two of them are two. */
const LACKING =
  /^(?:(?:no|cannot|cant|can not|has no|have no|having no|lacks|lack of|does not|doesnt|do not|dont|is not|isnt|never) )/;

/** What a business offers, by the last word of its name. */
const OFFERS = wordSet(`
  course courses class classes lesson lessons rental rentals hire lease workshop workshops library cafe service services subscription
  subscriptions insurance box boxes kit kits app platform tour tours coaching consulting consultancy training repair repairs delivery
  hotline shop store market magazine club guide book books camp camps programme program membership storage cleaning catering tutoring
  hikes walks rides trips excursions flights accommodation transport design development hosting maintenance installation snacks
  drinks advice counselling sessions events meals childcare daycare massage therapy newsletter podcast webinar webinars seminars tickets`);

/** Going somewhere to do something is one thing to do, and so is waiting for what happens. */
const GOING = wordSet('go come try wait sit stop stay be stand walk travel ride run');
const isGoing = (verb: string) => GOING.has(verb) || GOING.has(verb.replace(/s$/, ''));

/** "Opens the fridge and finds the milk sour" */
const FOUND_OUT = /^finds (?:the|it|that|out|them|his|her|their) /;
const RELATIVE = wordSet('that which who');

/** How it is meant to be in the end is no second thing to do: "help a friend move and stay friends". */
const STAYING = wordSet('stay stays remain remains be feel feels notices discovers realises realizes');

/** Whether one card holds what should be several. */
export function isSeveral({ text }: ReadName, column: Column): boolean {
  return (
    areBroken(text) ||
    areSentences(text) ||
    areListed(text, column) ||
    areMany(text) ||
    arePaired(text, column)
  );
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
  if (first === undefined || rest.length === 0) return false;
  // The third of three may well be a lack: "… and no feedback".
  const isLoose = (part: Part) => !isTied(part) || (rest.length > 1 && part[0] === 'no');
  if (rest.some((part) => part.length < 2 || !isLoose(part))) return false;
  if (rest.length === 1) return areActions(parts) || areJudged(parts);
  // "Repair café" is a thing, as every product.
  if (column !== 'product' && isVerbLed(first)) return rest.every(isVerbLed);
  if (isTold(first) || (column !== 'product' && rest.some(isVerbLed))) return false;
  // "The cook, the two waiters and the owner have left" says one thing of three.
  const last = parts.at(-1);
  return !(last !== undefined && isSentence(last) && !isSentence(first));
}

/** "Pay the suppliers and do the payroll and file the tax". */
function areMany(text: string): boolean {
  const parts = text.includes(', ') ? [] : partsOf(text, AND);
  return parts.length > 2 && areActions(parts);
}

/** Two with "and" between. */
function arePaired(text: string, column: Column): boolean {
  if (text.includes(', ')) return false;
  const parts = partsOf(text, AND);
  const [left, right] = parts;
  if (parts.length !== 2 || left === undefined || right === undefined) return false;
  if (parts.every((part) => LACKING.test(part.join(' ')))) return true;
  if (isTied(right)) return false;
  if (areActions(parts) || areJudged(parts)) return true;
  if (column === 'product') return areProducts(left, right);
  return areStatements(left, right);
}

/** "Compare three offers and pay the deposit". */
function areActions(parts: readonly Part[]): boolean {
  const [first, ...rest] = parts;
  const [verb, second] = first ?? [];
  if (first === undefined || verb === undefined || second === undefined) return false;
  if (!parts.some(isVerbLed) && parts.some((part) => part.length > 4)) return false;
  if (!(mayBeVerbLed(first) || startsWork(first, rest)) || !rest.every((part) => isFurther(part, verb)))
    return false;
  // "Sit down and read", "pick up and return the van", "learn to read and write": one thing.
  if (first.length === 2 && (isGoing(verb) || PARTICLES.has(second))) return false;
  // "Find shoes that fit and look good"
  if (RELATIVE.has(first.at(-2) ?? '') || RELATIVE.has(first.at(-3) ?? '')) return false;
  return first.at(-2) !== 'to' || isThirdPerson(verb) || rest.some((part) => part.length > 3);
}

/** Whether the part is one more thing to do after one that begins with this verb. */
function isFurther(part: Part, verb: string): boolean {
  const [other = ''] = part;
  return mayBeVerbLed(part) && agree(verb, other) && !STAYING.has(other) && !FOUND_OUT.test(part.join(' '));
}

/** "Study for exams and earn money": beside what is surely to be done, what comes first is as well. */
function startsWork([verb = '']: Part, rest: readonly Part[]): boolean {
  const isSure = (part: Part) => isVerbLed(part) && !PREPOSITIONS.has(part[1] ?? '');
  return !isGoing(verb) && mayBeVerbLed([verb, 'it']) && rest.every(isSure);
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
  if (left.length < 2 || right.length < 2) return false;
  if (isOffer(left) && isOffer(right)) return true;
  if (right.length < 3 || isSentence(left) || isSentence(right)) return false;
  return right[0] === 'a' || right[0] === 'an';
}

/** "Bike rental", "evening classes for parents": what it is stands before what it is for. */
function isOffer(part: Part): boolean {
  const head = headOf(part, 3)?.split(' ') ?? [];
  return head.length >= 2 && (OFFERS.has(head.at(-1) ?? '') || /.{3}ing$/.test(head.at(-1) ?? ''));
}

function isTold([first]: Part): boolean {
  return first !== undefined && TELLERS.has(first);
}
const TELLERS = wordSet('i we you he she they it someone nobody everyone ich wir je nous yo');
