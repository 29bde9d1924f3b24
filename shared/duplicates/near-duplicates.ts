import { comparedName, type ComparedName } from './compared-name';
import { contrast } from './contrast';
import { matchWords } from './matched-words';

/** Names at least this much alike are near duplicates (docs/near-duplicates.md). */
export const ALIKE = 0.8;
/** The same where each name has a word that the other lacks: then they often are alike about two things. */
export const ALIKE_WITH_OWN_WORDS = 0.88;

/** Something with a name, and how much that is like the one asked about, from 0.8 to 1. */
export interface NearDuplicate<T> {
  readonly of: T;
  readonly similarity: number;
}

/**
 * Those of the others whose name says nearly the same, the most alike first. It goes by words and is right in about 9 of 10 cases:
 * offer it as a question. Takes any strings; the time grows with the number of the others.
 */
export function nearDuplicates<T extends { readonly name: string }>(
  name: string,
  others: readonly T[],
): NearDuplicate<T>[] {
  const own = comparedName(name);
  return others
    .flatMap((of) => {
      const similarity = likeness(own, comparedName(of.name));
      return similarity === null ? [] : [{ of, similarity }];
    })
    .sort((a, b) => b.similarity - a.similarity);
}

/** Sørensen-Dice coefficient of the words with content, where it makes two names near duplicates; else null. */
function likeness(one: ComparedName, other: ComparedName): number | null {
  const most = Math.min(one.content.length, other.content.length);
  const words = one.content.length + other.content.length;
  if (most === 0 || (2 * most) / words < ALIKE) return null;
  const { shared, onlyOne, onlyOther } = matchWords(one.content, other.content);
  const similarity = (2 * shared) / words;
  const wanted = onlyOne.length > 0 && onlyOther.length > 0 ? ALIKE_WITH_OWN_WORDS : ALIKE;
  return similarity < wanted || contrast(one, other) ? null : similarity;
}
