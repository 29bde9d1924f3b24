import type { HintWords } from '../messages/hints/en';
import { isProfile, type Column } from '../taxonomy';
import { isFeature } from './feature';
import { isGeneric } from './generic';
import { hintFor } from './hints';
import { isMissingSolution } from './missing-solution';
import { speaksOfOurProduct } from './our-product';
import { readName, type ReadName } from './read-name';
import { isSeveral } from './several';
import { isVague } from './vague';
import { WRITING_CHECKS, type WritingCheck, type WritingHint } from './writing-check';

/**
 * Hints on a card's name in this column, at most one of each check; none for most good names. They go by words and so may be wrong:
 * show them as a question, never as a block. Names of the canvas's own products make the first check sharper.
 */
export function checkName(
  column: Column,
  name: string,
  ownProducts: readonly string[],
  words: Pick<HintWords, 'name'>,
): WritingHint[] {
  const found = checksThatSpeak(column, readName(name), ownProducts);
  return WRITING_CHECKS.filter((check) => found.has(check)).map((check) => hintFor(check, column, words));
}

function checksThatSpeak(column: Column, name: ReadName, ownProducts: readonly string[]): Set<WritingCheck> {
  const found = new Set<WritingCheck>();
  if (name.words.length === 0) return found;
  if (isProfile(column) && speaksOfOurProduct(name, column, ownProducts)) found.add('ourProduct');
  // What a team offers may be a thing, and a missing one is a matter of pains.
  if ((column === 'job' || column === 'gain') && !found.has('ourProduct') && isFeature(name, column))
    found.add('feature');
  if (column === 'pain' && isMissingSolution(name)) found.add('missingSolution');
  if (isGeneric(name, column)) {
    // "Fast and cheap" is no better in two cards.
    if (!found.has('ourProduct')) found.add('generic');
    return found;
  }
  if (isSeveral(name, column)) found.add('several');
  // Where something else is wrong, rewording mends this as well. A product is a thing, of which nothing gets better.
  if (found.size === 0 && column !== 'product' && isVague(name, column)) found.add('vague');
  return found;
}
