/** Control characters, direction overrides and other invisible marks, by which a name could pose as something else. */
const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;
/** Joins the parts of one emoji; harmless, and emoji break without it. */
const JOINER = '\u200d';

/** A board's text on one line, with nothing in it that moves a cursor or turns the direction of what stands behind it. */
export function plain(text: string): string {
  return text
    .replace(/[\r\n\t]+/g, ' ')
    .replace(UNSEEN, (mark) => (mark === JOINER ? mark : ''))
    .replace(/ +/g, ' ')
    .trim();
}

/** The same, cut to at most `most` characters. */
export function shortened(text: string, most: number): string {
  const letters = Array.from(plain(text));
  return letters.length <= most ? letters.join('') : `${letters.slice(0, most - 1).join('')}…`;
}
