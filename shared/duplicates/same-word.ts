import { numberIn } from './numbers';

/** Letters that both words must begin with; with fewer, little is left of a word when its ending is taken away. */
const SHORTEST_STEM = 3;
/** From this many letters on a stem says so much that further endings are told from other words. */
const LONG_STEM = 5;

/** What English puts behind a word of any length. */
const ENDINGS = new Set(['', 's', 'es', 'e', 'ed', 'd', 'ing', 'ings', 'y', 'ies', 'ied', 'ren']);
/** What English, German, Spanish and French put behind longer ones. */
const FURTHER_ENDINGS = new Set(
  'r er ers or ly ie n en ern em t te ten et st ung ungen al a as o os an is nt ent ez ue me'.split(' '),
);

/** Letters from which on one may be missing, and one may be another or two may have changed places. */
const MAY_LACK_ONE = 5;
const MAY_DIFFER_IN_ONE = 6;

/**
 * Whether two words are forms of one ("family", "families"; "plan", "planning"), or one is the other with a slip of the pen
 * ("recieve"). By letters alone, so it is wrong now and then; symmetric, not transitive.
 */
export function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (a[0] !== b[0] || numberIn(a) !== null || numberIn(b) !== null) return false;
  const stem = commonStart(a, b);
  return (stem >= SHORTEST_STEM && areForms(a, b, stem)) || isSlip(a, b, stem);
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

function areForms(a: string, b: string, stem: number): boolean {
  const [endOfA, endOfB] = [ending(a, stem), ending(b, stem)];
  if (stem < LONG_STEM) {
    // "Car" and "care" are two words.
    return ENDINGS.has(endOfA) && ENDINGS.has(endOfB) && endOfA + endOfB !== 'e';
  }
  const isEnding = (end: string) => ENDINGS.has(end) || FURTHER_ENDINGS.has(end);
  return isEnding(endOfA) && isEnding(endOfB);
}

/** What stands behind the common start, without a consonant that is doubled before it ("plan-n-ing"). */
function ending(word: string, stem: number): string {
  const rest = word.slice(stem);
  return rest.length > 1 && rest[0] === word[stem - 1] ? rest.slice(1) : rest;
}

/** Whether one letter too many, another one, or two in the wrong order make one word of the other. */
function isSlip(a: string, b: string, same: number): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  if (longer.length - shorter.length === 1) {
    return shorter.length >= MAY_LACK_ONE && shorter.slice(same) === longer.slice(same + 1);
  }
  if (longer.length !== shorter.length || shorter.length < MAY_DIFFER_IN_ONE) return false;
  if (a.slice(same + 1) === b.slice(same + 1)) return true;
  return a[same] === b[same + 1] && a[same + 1] === b[same] && a.slice(same + 2) === b.slice(same + 2);
}
