import type { Column } from '../taxonomy';
import { readName, type ReadName } from './read-name';
import { PRODUCT_WORDS } from './solution-words';
import { anyOf } from './word-list';

const PRODUCT = `${anyOf(PRODUCT_WORDS)}s?`;

/** What only the maker of a product calls "our". */
const OFFERING = anyOf(`
  product products service services solution solutions subscription startup offering interface onboarding system assistant
  chatbot bot dashboard checkout prototype demo api cloud pricing_page landing_page home_page homepage newsletter brand feature
  features algorithm technology device gadget headset wallet loyalty_programme loyalty_program membership help_centre help_center
  extension online_store web_store beta beta_version blog channel instagram offer offers social_media_page plugin plug_in
  sign_up_process sign_up registration_process checkout_process community
  premium_plan basic_plan free_plan pro_plan premium_version free_version pro_version
  produkt dienst losung producto servicio solucion produit`);

/** "our new booking app", but not "our suppliers". */
const OURS = new RegExp(
  `\\b(?:our|unsere?[mnr]?|nuestr[oa]s?|notre|nos) (?:\\S+ ){0,2}` + `(?:${PRODUCT}|${OFFERING})(?= |$)`,
);

/** A job that is done with the product: "sign up for the platform". */
const USING = new RegExp(
  `^(?:to )?${anyOf('use using try download install open visit join buy log_in_to log_into login_to sign_in_to sign_up_for sign_up_to sign_up_on register_on register_with register_for subscribe_to')} ` +
    `(?:\\S+ ){0,3}?(?:${PRODUCT}|chatbot|dashboard)(?= |$)`,
);

/** A job that is done inside the product: "share the plan through the platform". One stands on a platform, and others have apps. */
const INSIDE = new RegExp(
  ` (?:${anyOf('through via using inside in with')} (?:the|an?|this)|with the help of (?:the|an?)|using) (?:\\S+ )?(?:${PRODUCT}|chatbot|dashboard)$`,
);
const ACCOUNT = new RegExp(
  `^(?:to )?${anyOf('create make set_up activate upgrade')} (?:an?|my|the|your) (?:\\S+ )?(?:account|profile)(?: ${anyOf('in on with for at')} .*)?$`,
);

/** What a maker sets out to do, and no customer: "launch an app for dog owners". */
const MAKING = new RegExp(
  `^(?:to )?${anyOf('launch offer provide promote develop build advertise')} (?:an?|the|our) (?:\\S+ ){0,2}${anyOf('app platform portal marketplace web_app')}(?= |$)`,
);

/** "Book with us" is what we want. */
const FROM_US = new RegExp(
  `^(?:to )?(?:${anyOf('buy order book shop register subscribe sign_up rent')} (?:\\S+ ){0,3}?(?:from|with|at|to)|choose|hire|try|trust|recommend|contact) us(?= |$)`,
);

/** One logs in to somebody's product, whatever for. */
const LOGGING_IN =
  /^(?:to )?(?:log in(?= (?:to see|to check|to view|and|every|each)|$)|sign up(?= (?:online|now|here)|$))/;

/** "Have an app that plans the route". */
const WISHING = new RegExp(
  `^(?:to )?(?:have|get|find|need|want|access) an? (?:\\S+ )?(?:${PRODUCT}) (?:that|which|where|for|to)(?= |$)`,
);

/** A job that begins with a coined name: "Open FreshBox". */
const USING_A_NAME =
  /^(?:to )?(?:use|using|open|download|install|try|subscribe to|sign up for|log into|join) (\S+)/i;

/** A job that is a product: "a website where tenants report damage". */
const BEING = new RegExp(
  `^(?:(?:an?|the|eine?|un|une|una) )?(?:${anyOf('new mobile digital online web simple better central free smart phone')} ){0,2}${PRODUCT}(?= |$)`,
);

/** Whether a job, pain or gain speaks of what the team makes instead of what the customer is after. */
export function speaksOfOurProduct(name: ReadName, column: Column, ownProducts: readonly string[]): boolean {
  if (OURS.test(name.line)) return true;
  if (column === 'job' && isDoneWithAProduct(name)) return true;
  if (column !== 'pain' && FROM_US.test(name.line)) return true;
  return ownProducts.some((product) => mentions(name, product));
}

function isDoneWithAProduct({ line, text }: ReadName): boolean {
  const [, first = ''] = USING_A_NAME.exec(text) ?? [];
  return (
    isCoined(first) ||
    [USING, INSIDE, ACCOUNT, MAKING, WISHING, LOGGING_IN, BEING].some((pattern) => pattern.test(line))
  );
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
