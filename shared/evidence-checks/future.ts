import { anyOf } from '../writing-checks/word-list';

/** "My wife", "our whole team": whoever belongs to the one who speaks. */
const KIN = `(?:${anyOf('my our his her their')}) (?:\\w+ ){0,2}\\w+`;
const OF_THEM = `${anyOf('most many all some none half')} of ${anyOf('my our us them his her their the')}(?: \\w+)?`;

/**
 * Who speaks, or is spoken of, as somebody who may take up an offer. What an institution announces ("the school will close") is a
 * fact about the world and may stand.
 */
const PERSON = `(?:${anyOf('i we they he she who everyone everybody nobody')}|(?:${anyOf('the a one most many all some')} )?${anyOf('customers? users? people parents? teachers? students? interviewees? colleagues? nurses? patients? families tenants? friends? kids c\\d+')}|${KIN}|${OF_THEM})`;

/** What may stand between the promise and the deed. */
const BETWEEN = `(?:${anyOf(`
  definitely certainly probably surely really absolutely totally maybe perhaps also even not never always happily gladly all both
  rather just consider love_to like_to want_to need_to try_to start be be_(?:willing|ready|happy|glad|able)_to be_interested_in`)} ){0,3}`;

/** Taking up an offer: using it, paying for it, telling others of it. */
const DEED = anyOf(`
  us(?:e|ing) buy(?:ing)? pay(?:ing)? try(?:ing)? order(?:ing)? subscrib(?:e|ing) sign(?:ing)?_up download(?:ing)? install(?:ing)?
  recommend(?:ing)? switch(?:ing)? adopt(?:ing)? book(?:ing)? join(?:ing)? spend(?:ing)? invest(?:ing)? consider(?:ing)? prefer choose
  share ask_for give_up take(?!_(?:care|turns)) test(?:ing)? sav(?:e|ing) call pick go_for love prefer
  want like love need have(?!_\\w+(?:ed|en)\\b|_been|_lost|_gone|_had|_done|_got|_made|_paid|_bought|_sold|_kept|_left|_met|_found|_run|_won) get(?!_up|_home|_there|_lost) appreciate benefit save help stop go_for give_it take_it come_back upgrade move change do make
  tell_(?:my|their|all|everyone|her|his|our|others|people|friends|colleagues) be_(?:willing|ready|happy|glad|interested)`);

const PRAISE = anyOf(
  'great nice good helpful useful amazing perfect cool easier better handy wonderful fantastic lovely',
);

const FUTURE: readonly RegExp[] = [
  // "I would use", "we'd definitely buy", "they might pay"
  new RegExp(`\\b${PERSON}(?: (?:would|might|may)(?:n't)?|'d) ${BETWEEN}${DEED}\\b`, 'i'),
  // Only these: "could" also tells what was possible, as in "I could pay at the gate".
  /(?:\b(?:i|we|they|he|she) |^|[.;:,!?"“„(] ?)(?:could|can) (?:really |definitely |even |well |also )?(?:imagine|see (?:my|our|them|him|her)sel(?:f|ves))\b/i,
  /\b(?:i|we|they|he|she) could (?:really |definitely |even |well )?(?:use (?:it|this|that|one)|imagine|see (?:my|our|them|him|her)sel(?:f|ves))\b/i,
  // "I will definitely buy", "she'll use it"
  new RegExp(`\\b${PERSON}(?: (?:will|shall|won't)|'ll) ${BETWEEN}${DEED}\\b`, 'i'),
  // "I'm going to buy", "they plan to switch"
  new RegExp(
    `\\b${PERSON}(?:'m|'re|'s| am| are| is)? (?:(?:definitely|probably|not) )?` +
      `${anyOf('going_to gonna planning_to plans?_to intends?_to hopes?_to promised?_to')} ${BETWEEN}${DEED}\\b`,
    'i',
  ),
  // What is planned has not happened, whatever it is: "hopes to start saving", "we are thinking of moving"
  new RegExp(
    `(?:^|\\b(?:${PERSON}|and|but|says?|said) )(?:${anyOf('also now still really')} )?${anyOf('plans?_to hopes?_to intends?_to aims?_to')} (?!${anyOf('be have')} )\\w+`,
    'i',
  ),
  new RegExp(
    `(?:'m|'re|'s| am| are| is) (?:\\w+ )?(?:${anyOf('planning intending hoping')} to|considering(?: to)?|thinking (?:about|of)) \\w+`,
    'i',
  ),
  // "He wants to try it", "I'd like to have one"
  new RegExp(
    `(?:^|\\b${PERSON}(?: would|'d)? |\\bwould )(?:${anyOf('wants? like love')}) to ${anyOf('try buy use have own test join sign_up switch order book subscribe see_it get_one invest')}\\b`,
    'i',
  ),
  // As notes are jotted, without a subject: "Would use it", "Yes, but would not pay"
  new RegExp(
    `(?:^|[.;:,!?"“„(\\-–—] ?|\\b${anyOf('and but says? said')} )${anyOf('would will might')}(?: not|n't)? ${BETWEEN}${DEED}\\b`,
    'i',
  ),
  // "It would help", "that'd be great"
  new RegExp(
    `\\b(?:it|that|this)(?: would| could| might|'d) (?:\\w+ ){0,2}(?:help|save|make|solve|change|be (?:\\w+ ){0,2}${PRAISE})\\b`,
    'i',
  ),
  // "Would be nice to know"
  new RegExp(`\\bwould (?:be|have been) (?:\\w+ )?${PRAISE} to\\b`, 'i'),
  // "If there were an app", "if you built it"
  new RegExp(
    `\\bif (?:there (?:were|was)|it existed|you (?:had|built|made|offered)|it (?:had|were|could)|some(?:body|one) (?:built|made)|only)\\b`,
    'i',
  ),
  /\b(?:i|we) wish\b/i,
  /\b(?:würde|würden|werde|werden) (?:\S+ ){0,6}(?:nutzen|benutzen|verwenden|kaufen|bestellen|bezahlen|zahlen|empfehlen)\b/i,
  /(?<!\p{L})(?:j'utiliserais|j'achèterais|je paierais|on utiliserait|usaría|usaríamos|compraría|pagaría)(?!\p{L})/iu,
];

/** "Would" also tells a habit of the past: "When the bus was late I would walk". */
const ONCE =
  /\b(?:used to|back then|at the time|in those days|every time|each time|whenever|when (?:i|we|she|he) (?:was|were)|every (?:day|week|night|morning|month) for|for years|as a child)\b/i;
const TO_COME = /\b(?:will|going to)\b|'ll\b/i;

/** Whether a sentence speaks of what somebody would do or will do. */
export function speaksOfFuture(sentence: string): boolean {
  if (ONCE.test(sentence) && !TO_COME.test(sentence)) return false;
  return FUTURE.some((pattern) => pattern.test(sentence));
}
