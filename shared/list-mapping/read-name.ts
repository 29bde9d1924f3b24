import { knownName, type KnownName, type Strength } from './known-names';
import { LABEL, FILLERS, LINKS, TEAM } from './around-names';
import { normalise, withoutDecoration } from './normalise';

/** A column's name found in a list's name. */
export interface NameMatch extends KnownName {
  /** The part of the list's name that is the column's name, as written. */
  readonly matched: string;
  /** What else the list's name holds, in parts as written: a canvas, a number, a remark (canvas-names.ts). */
  readonly rest: readonly string[];
  /** The rest leans on the name without a mark between them: "Commuter pains", "Gains of parents". */
  readonly leaning: boolean;
}

/** "2.", "#3", "(4)", "1)", "A." before a name, and "(6)", "[5]" behind it. */
const NUMBERING =
  /^\s*(?:[#№(]?\d+(?:\.\d+)*[.)]*\s+(?![-–—:|·]|$)|[#№(]\d+[.)]*(?![\d\s]*$)|\d+[.)]+(?!\d)|(?:[a-z]|[ivx]{1,4})[.)]\s*(?=\S\S))|[([]\d+[)\]]\s*$/gi;

/** Between a column's name and a canvas's: brackets, colons, bars, arrows, commas, and dashes that stand alone. */
const BETWEEN = /\s*[()[\]{}（）【】:：;|/／\\<>→•~@,、?!…]\s*|\s+[-–—·]+\s+/;

/** Within a word: "A-Pains", "Team_A_Gains". */
const TIGHT = /[-–—_]/;

/** The longest name that is looked at; no column's name is longer, and a list name may have 16 kB. */
const LONGEST = 200;

/** The most words that a column's name has, with whose it is: "trabajos de los clientes". */
const MOST_WORDS = 6;

/** The most parts beside a column's name; a name with more is a sentence. */
const MOST_PARTS = 4;

/** A column's name in one part of a list's name, and what stands around it there. */
interface Found {
  readonly known: KnownName;
  readonly matched: string;
  readonly rest: string;
  readonly leaning: boolean;
}

const demoted = (known: KnownName): KnownName => {
  const strength: Strength = known.strength === 'certain' ? 'telling' : 'everyday';
  return { ...known, strength };
};

/** "Team A" and the like stand clear of a name without any mark; anything else might belong to it ("Growing Pains"). */
function around(known: KnownName, matched: string, rest: string): Found {
  return TEAM.test(rest)
    ? { known, matched, rest, leaning: false }
    : { known: demoted(known), matched, rest, leaning: true };
}

/** Words such as "our" and "top 3" change nothing, but only the first kind leaves the name as sure as it is. */
function behindFillers(known: KnownName, matched: string, words: string): Found | null {
  const kind = FILLERS.find(({ pattern }) => pattern.test(normalise(words)));
  return kind ? { known: kind.sure ? known : demoted(known), matched, rest: '', leaning: false } : null;
}

/** The longest name at the end of a part ("Team A Pains", "Commuter pains"), else at its start ("Gains of parents", "Jobs Team A"). */
function findWithin(part: string): Found | null {
  const words = part.split(' ');
  for (let at = Math.max(1, words.length - MOST_WORDS); at < words.length; at++) {
    const [before, behind] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    const known = knownName(behind);
    if (!known) continue;
    return behindFillers(known, behind, before) ?? around(known, behind, before.replace(/['’]s?$/, ''));
  }
  for (let at = Math.min(words.length - 1, MOST_WORDS); at > 0; at--) {
    const [before, behind] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    const known = knownName(before);
    if (!known) continue;
    if (TEAM.test(behind) || /^[x#]?\d+$/.test(behind)) {
      return { known, matched: before, rest: behind.replace(/^[x#]/, ''), leaning: false };
    }
    return LINKS.test(behind) ? around(known, before, behind.replace(LINKS, '')) : null;
  }
  return null;
}

/** "A-Pains", "Gains_TeamB". */
function findTight(part: string): Found | null {
  const pieces = part.split(TIGHT);
  for (const at of [pieces.length - 1, 1]) {
    if (pieces.length < 2) return null;
    const [before, behind] = [pieces.slice(0, at).join(' '), pieces.slice(at).join(' ')];
    const [name, rest] = at === pieces.length - 1 ? [behind, before] : [before, behind];
    for (const [one, other] of [
      [name, rest],
      [rest, name],
    ] as const) {
      const known = knownName(one);
      if (known) return around(known, one.trim(), other.trim());
    }
  }
  return null;
}

function findIn(part: string): Found | null {
  const known = knownName(part);
  if (known) return { known, matched: part, rest: '', leaning: false };
  return findWithin(part) ?? findTight(part);
}

function partsOf(name: string): string[] {
  const text = withoutDecoration(name).replace(NUMBERING, '').trim();
  return text
    .split(BETWEEN)
    .map((part) => part.replace(NUMBERING, '').trim())
    .filter((part) => normalise(part) !== '');
}

const isOrdinal = (part: string) => /^\d+$/.test(normalise(part));

const STRENGTHS: readonly Strength[] = ['certain', 'telling', 'everyday'];

/**
 * The column that a list's name names, or null. A part of the name must be a column's name as a whole ("Pain in the neck" is
 * none), give or take words that say whose; what else it holds is kept as the rest. A name that names two columns names none.
 */
export function readListName(name: string): NameMatch | null {
  if (name.length > LONGEST) return null;
  const whole = knownName(name.replace(NUMBERING, ''));
  if (whole) return { ...whole, matched: withoutDecoration(name), rest: [], leaning: false };
  const parts = partsOf(name);
  const exact = parts.some((part) => knownName(part));
  const found: Found[] = [];
  const rest: string[] = [];
  for (const part of parts) {
    // Where a part is a name as a whole, the others say whose: "Pains (jobs of parents)" is about pains.
    const known = exact ? knownName(part) : null;
    const one = known ? { known, matched: part, rest: '', leaning: false } : exact ? null : findIn(part);
    if (one) found.push(one);
    else rest.push(part);
  }
  const [best] = [...found].sort(
    (a, b) => STRENGTHS.indexOf(a.known.strength) - STRENGTHS.indexOf(b.known.strength),
  );
  if (!best || found.some(({ known }) => known.column !== best.known.column)) return null;
  const all = [...rest, ...found.map((one) => one.rest)].filter(
    (part) => part !== '' && !LABEL.test(normalise(part)),
  );
  const named = all.some((part) => !isOrdinal(part)) ? all.filter((part) => !isOrdinal(part)) : all;
  if (named.length > MOST_PARTS) return null;
  return { ...best.known, matched: best.matched, rest: named, leaning: best.leaning };
}
