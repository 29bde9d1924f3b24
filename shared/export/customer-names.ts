import { customerKey } from '../scoring/who';

/** A word of few letters is a word of the language too: names of fewer are looked for as they are written, and not in other case. */
const SURE_LENGTH = 3;
/** A code such as C07, P-12 or "Customer 3": letters, then a number. */
const CODE = /^(\p{L}+)[\s\-_.#]?0*(\d+)$/u;
/** Writing without spaces: there a name may stand right beside other letters. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

const literal = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
/** Each letter in both cases: one pattern looks for some names in any case and for others not. */
const anyCase = (text: string) =>
  Array.from(text)
    .map((letter) => {
      const forms = [...new Set([letter, letter.toLowerCase(), letter.toUpperCase()])];
      return forms.length === 1 ? literal(letter) : `(?:${forms.map(literal).join('|')})`;
    })
    .join('');

/** A pattern for the ways in which a customer's name is written amid a text; null where it cannot be told from other words. */
function patternOf(who: string): string | null {
  const code = CODE.exec(who);
  if (code) return whole(`${anyCase(code[1] ?? '')}[\\s\\-_.#]?0*${code[2] ?? ''}`, who);
  const letters = Array.from(who);
  if (letters.length < 2 || (/^\d+$/.test(who) && letters.length < SURE_LENGTH)) return null;
  const spaced = who
    .split(/\s+/)
    .map(letters.length < SURE_LENGTH ? literal : anyCase)
    .join('\\s+');
  return whole(spaced, who);
}

const whole = (pattern: string, who: string) =>
  UNSPACED.test(who) ? pattern : `(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`;

/** How many names one pattern looks for: engines bound the size of one. */
const AT_ONCE = 500;

/**
 * A function that puts codes in place of customers' names wherever a text has one: in any case, with or without the zeros and the
 * hyphen of a code (C07, c-7), as a whole word. A single letter and a number of one or two digits alone are no names that a text
 * could be searched for.
 *
 * @param codes the code of each customer, by `customerKey`
 * @param spellings every way in which they are written on the board
 */
export function replacingNames(
  codes: ReadonlyMap<string, string>,
  spellings: Iterable<string>,
): (text: string) => string {
  const named = [...new Set([...spellings].map((who) => who.trim()))]
    .sort((a, b) => b.length - a.length)
    .flatMap((who) => {
      const pattern = patternOf(who);
      const code = codes.get(customerKey(who));
      return pattern === null || code === undefined ? [] : [{ pattern, code }];
    });
  const groups: { readonly search: RegExp; readonly codes: readonly string[] }[] = [];
  for (let at = 0; at < named.length; at += AT_ONCE) {
    const group = named.slice(at, at + AT_ONCE);
    groups.push({
      search: new RegExp(group.map(({ pattern }) => `(${pattern})`).join('|'), 'gu'),
      codes: group.map(({ code }) => code),
    });
  }
  return (text) => groups.reduce((before, group) => replaced(before, group.search, group.codes), text);
}

function replaced(text: string, search: RegExp, codes: readonly string[]): string {
  return text.replace(search, (found: string, ...groups: unknown[]) => {
    const at = groups.findIndex((group) => group !== undefined);
    return codes[at] ?? found;
  });
}
