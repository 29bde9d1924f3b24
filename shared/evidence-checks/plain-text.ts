/** How much is read: more than a note or a customer's code may have. */
const MOST_READ = 4_000;
const INVISIBLE = /[\p{Cf}\u{FE00}-\u{FE0F}]/gu;

/** A text in which patterns are looked for: one kind of apostrophe, no invisible marks, single spaces. Letters stay as written. */
export function plainText(text: string): string {
  return text
    .slice(0, MOST_READ)
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/[‘’`´]/g, "'")
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
