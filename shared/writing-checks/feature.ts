import type { Column } from '../taxonomy';
import type { ReadName } from './read-name';
import {
  FEATURE_WORDS,
  headOf,
  MECHANISM_WORDS,
  PRODUCT_WORDS,
  TECHNOLOGY_WORDS,
  WEAK_FEATURE_WORDS,
} from './solution-words';
import { isVerbLed } from './verbs';
import { anyOf } from './word-list';

/** "The map", "our app": something that exists, and so no request for a part of a product. */
const KNOWN = /^(?:the|our|my|their|his|her|its|this|that|every|each|no|all) /;
const ARTICLE = /^(?:an?|ein|eine|einen|un|une|una) /;

const COMMAND = new RegExp(
  `^(?:${anyOf('filter sort search')} by|${anyOf('export import print')} (?:\\S+ ){0,3}(?:to|as|from|into) (?:a )?${anyOf('excel pdf csv word spreadsheet file json calendar')}|` +
    `${anyOf('sync synchronise login log_in sign_in integration integrate')} with)(?= |$)`,
);
const FEATURE = new RegExp(
  `(?:^| )(?:${anyOf(FEATURE_WORDS)}|${anyOf(PRODUCT_WORDS)})s?(?: automatica| automaticas)?$`,
);
const WEAK = new RegExp(`(?:^| )${anyOf(WEAK_FEATURE_WORDS)}s?$`);
const TECHNOLOGY = new RegExp(`(?:^| )${anyOf(TECHNOLOGY_WORDS)}(?= |$)`);
const MECHANISM = new RegExp(`^${anyOf(MECHANISM_WORDS)} \\S`);

/** Whether the name is a part of a product ("push notifications") rather than what the customer has from it. */
export function isFeature({ line, words }: ReadName, column: Column): boolean {
  if (COMMAND.test(line)) return true;
  // "Repair the app" is something to do.
  if (KNOWN.test(line) || (column === 'job' && isVerbLed(words))) return false;
  const said = line.replace(ARTICLE, '');
  const head = headOf(said.split(' '));
  if (head === undefined) return false;
  return FEATURE.test(head) || MECHANISM.test(head) || (WEAK.test(head) && TECHNOLOGY.test(said));
}
