import { isSameWord } from './same-word';

/** How the words of two names go together. */
export interface MatchedWords {
  /** Words of the one that are, in some form, words of the other. */
  readonly shared: number;
  /** What each has beside them. */
  readonly onlyOne: readonly string[];
  readonly onlyOther: readonly string[];
}

/** Pairs the words, each at most once: equal ones first, then forms of one word. The same whichever list comes first. */
export function matchWords(one: readonly string[], other: readonly string[]): MatchedWords {
  const inOther = new Set(other);
  const inOne = new Set(one);
  const left = one.filter((word) => !inOther.has(word)).sort();
  const right = other.filter((word) => !inOne.has(word)).sort();
  const equal = one.length - left.length;
  // Being forms of one word is not transitive, so which words find each other depends on who begins.
  const swapped = left.join(' ') > right.join(' ');
  const rest = pairForms(swapped ? right : left, swapped ? left : right);
  return {
    shared: equal + rest.shared,
    onlyOne: swapped ? rest.onlyOther : rest.onlyOne,
    onlyOther: swapped ? rest.onlyOne : rest.onlyOther,
  };
}

function pairForms(one: readonly string[], other: readonly string[]): MatchedWords {
  const onlyOther = [...other];
  const onlyOne = one.filter((word) => {
    const at = onlyOther.findIndex((candidate) => isSameWord(word, candidate));
    if (at >= 0) onlyOther.splice(at, 1);
    return at < 0;
  });
  return { shared: one.length - onlyOne.length, onlyOne, onlyOther };
}
