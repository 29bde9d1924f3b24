import type { Column } from '../taxonomy';
import { readName, type ReadName } from './read-name';
import { PRODUCT_WORDS } from './solution-words';
import { anyOf } from './word-list';

const PRODUCT = `${anyOf(PRODUCT_WORDS)}s?`;

/** "our new booking app", but not "our suppliers". */
const OURS = new RegExp(
  `\\b(?:our|unsere?[mnr]?|nuestr[oa]s?|notre|nos) (?:\\S+ ){0,2}` +
    `(?:${PRODUCT}|${anyOf('product products service services solution solutions subscription startup offering produkt dienst losung producto servicio solucion produit')})(?= |$)`,
);

/** A job that is done with the product: "sign up for the platform". */
const USING = new RegExp(
  `^(?:to )?${anyOf('use using try download install open visit join buy log_in_to log_into login_to sign_in_to sign_up_for sign_up_to sign_up_on register_on register_with register_for subscribe_to')} ` +
    `(?:\\S+ ){0,3}?(?:${PRODUCT}|chatbot|dashboard)(?= |$)`,
);

/** A job that is a product: "a website where tenants report damage". */
const BEING = new RegExp(
  `^(?:(?:an?|the|eine?|un|une|una) )?(?:${anyOf('new mobile digital online web simple better central free smart phone')} ){0,2}${PRODUCT}(?= |$)`,
);

/** Whether a job, pain or gain speaks of what the team makes instead of what the customer is after. */
export function speaksOfOurProduct(name: ReadName, column: Column, ownProducts: readonly string[]): boolean {
  if (OURS.test(name.line)) return true;
  if (column === 'job' && (USING.test(name.line) || BEING.test(name.line))) return true;
  return ownProducts.some((product) => mentions(name, product));
}

/** Whether the name has the product's name in it, as whole words. */
function mentions({ line }: ReadName, product: string): boolean {
  const own = readName(product);
  if (own.words.length === 0) return false;
  // A product may be called by a plain word ("Slack", "Platform"): then the word alone does not tell.
  if (own.words.length === 1 && !isCoined(own.text)) return false;
  return ` ${line} `.includes(` ${own.line} `);
}

/** Whether a word was made up as a name: with a capital or a digit further in. */
function isCoined(word: string): boolean {
  return /\S[\p{Lu}\p{N}]/u.test(word) && /\p{L}/u.test(word) && !/^\p{Lu}+$/u.test(word);
}
