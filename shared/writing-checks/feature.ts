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
import { isVerbLed, verbAt } from './verbs';
import { anyOf } from './word-list';

/** "The map", "our app": something that exists, and so no request for a part of a product. */
const KNOWN = /^(?:the|our|my|their|his|her|its|this|that|every|each|no|all) /;
const ARTICLE = /^(?:an?|ein|eine|einen|un|une|una) /;

const COMMAND = new RegExp(
  `^(?:${anyOf('filter sort search')} by|${anyOf('export import print')} (?:\\S+ ){0,3}(?:to|as|from|into) (?:a )?${anyOf('excel pdf csv word spreadsheet file json calendar')}|` +
    `${anyOf('sync syncs synchronise synchronises synchronize synchronizes login log_in sign_in integration integrate integrates')} ${anyOf('with across between to')}|` +
    `chat function|search with ${anyOf('filters filter autocomplete suggestions')}|works? (?:offline|on ${anyOf('all any every')} ${anyOf('devices device phones browsers')}))(?= |$)`,
);
const FEATURE = new RegExp(
  `(?:^| )(?:${anyOf(FEATURE_WORDS)}|${anyOf(PRODUCT_WORDS)})s?(?: automatica| automaticas)?$`,
);
/** Having a part, or being able to work one, is no more than the part: "includes a dark mode", "ability to export". */
const HAVING = new RegExp(
  `^(?:${anyOf('has have having includes include offers offer provides provide features comes_with sends shows')}) (?=\\S)`,
);
const ABLE = new RegExp(
  `^(?:(?:the )?${anyOf('ability possibility option')} (?:to|of)|can|being able to|able to) ` +
    `(?:${anyOf('export import filter sort sync synchronise synchronize customise customize bookmark tag undo upload download personalise personalize')}|` +
    `${anyOf('exporting importing filtering sorting uploading downloading customising customizing')})(?= |$)`,
);
/** Where a small word belongs to a thing's name, the description has not gone on yet: "built-in calculator". */
const glued = (line: string) =>
  line
    .replace(/\b(step by step|easy to use|text to speech|speech to text)\b/, (words) =>
      words.replaceAll(' ', ''),
    )
    .replace(/\b(in|built|log|sign|plug|add|check|opt) (app|in|on)(?= |$)/g, '$1$2');

/** A map is always a part of something; what one finds with it is not. */
const MAP =
  /^(?:interactive )?(?:\S+ )?map (?:with|of|showing) (?:all|the|every|nearby|available|free)(?= |$)/;
const WEAK = new RegExp(`(?:^| )${anyOf(WEAK_FEATURE_WORDS)}s?$`);
/** A kind of card is a part of a product ("gift cards"), a card that is good in some way is not yet. */
const KIND = new RegExp(
  `^(?!${anyOf(`
  good better best nice great bad clear clean cheap cheaper fair honest personal real own full empty quiet calm short long longer small
  big first second third last next one two three four five some any more less fewer enough new old right wrong free whole warm cold hot
  fresh safe strong simple easy easier quick fast faster reliable regular normal happy healthy happier written handwritten public
  private final complete correct low lower high higher early late local lost found mother father family christmas`)} )(?:\\S+ ){1,2}${anyOf(WEAK_FEATURE_WORDS)}s?$`,
);
const TECHNOLOGY = new RegExp(`(?:^| )${anyOf(TECHNOLOGY_WORDS)}(?= |$)`);
const MECHANISM = new RegExp(`^${anyOf(MECHANISM_WORDS)} \\S`);

/** Whether the name is a part of a product ("push notifications") rather than what the customer has from it. */
export function isFeature({ line, words }: ReadName, column: Column): boolean {
  if (COMMAND.test(line) || ABLE.test(line)) return true;
  // "Repair the app" is something to do.
  if (KNOWN.test(line) || (column === 'job' && isVerbLed(words))) return false;
  const said = line
    .replace(HAVING, '')
    .replace(ARTICLE, '')
    .replace(/ included$/, '');
  if (MAP.test(said)) return true;
  const head = headOf(glued(said).split(' '));
  if (head === undefined || verbAt(head.split(' ').slice(0, -1)) !== -1) return false;
  return (
    FEATURE.test(head) ||
    MECHANISM.test(head) ||
    KIND.test(head) ||
    (WEAK.test(head) && TECHNOLOGY.test(said))
  );
}
