/** A name as the checks read it. */
export interface ReadName {
  /** What of it is read, as written, without marks that nobody sees. */
  readonly text: string;
  /** Its words: lower case, without accents. */
  readonly words: readonly string[];
  /** The words with one space between, for patterns. */
  readonly line: string;
}

/**
 * How much of a name is read. Nobody reads further on a card either, and every check is then bounded, whatever is pasted as a name.
 */
const MOST_READ = 400;

/** Marks without a shape, which only change how others are shown. Inside a word they must not part it. */
const INVISIBLE = /[\p{Cf}\u{FE00}-\u{FE0F}]/gu;
/** Line breaks separate items; other controls are no more than a space. */
const CONTROL = /(?!\n)\p{Cc}/gu;
const COMBINING = /\p{Mn}/gu;

/** Reads a name. Takes any string, also one that is cut inside a character. */
export function readName(name: string): ReadName {
  const text = name
    .slice(0, MOST_READ)
    .normalize('NFKC')
    // A ligature may have become eighteen letters.
    .slice(0, MOST_READ)
    .replace(INVISIBLE, '')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(CONTROL, ' ')
    .trim();
  const words = wordsIn(text);
  return { text, words, line: words.join(' ') };
}

/** The words of a text: a hyphen parts them ("one-click"), an apostrophe does not ("don't"), but for French elisions ("d'une"). */
export function wordsIn(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(COMBINING, '')
      .toLowerCase()
      .replace(/ß/g, 'ss')
      .replace(/\b(d|l|qu)['’]/g, '$1 ')
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
