/** Zero-width and direction characters, variation selectors, soft hyphens: nobody sees them, also inside a word. */
const INVISIBLE = /\p{Cf}|[\u{FE00}-\u{FE0F}]|(?!\s)\p{Cc}/gu;

/** Pictures, skin tones, flags, and what makes a keycap of a digit. */
const PICTURE = /[\u{20E3}\u{1F3FB}-\u{1F3FF}\u{1F1E6}-\u{1F1FF}]|\p{Extended_Pictographic}/gu;

/** Words for "and" between two words, in the languages of the table; "and/or" counts as "and". */
const AND =
  /\s*(?:[&+]|(?<=\s)(?:and(?:\/or)?|y(?:\/o)?|und(?:\/oder)?|et(?:\/ou)?|e(?:\/ou?)?|en(?:\/of)?|och|og|ve|i|и)(?=\s))\s*/g;

/** The name without what nobody reads as a word: pictures, invisible marks, repeated spaces. Letters stay as written. */
export function withoutDecoration(name: string): string {
  return name.normalize('NFKC').replace(INVISIBLE, '').replace(PICTURE, ' ').replace(/\s+/g, ' ').trim();
}

/**
 * The form in which names are compared: lower case in every locale alike, without accents on letters (Japanese voicing marks are
 * no accents and stay), `&` for "and", no hyphens, apostrophes or dots between words, no punctuation at the ends.
 */
export function normalise(name: string): string {
  return withoutDecoration(name)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/['’]s(?=\s|$)|(?<=\p{L})['’](?=\s|$)|(?<=\p{L})\.(?=\s)/gu, '')
    .replace(/(?<=\p{L})[-‐‑'’](?=\p{L})/gu, ' ')
    .replace(AND, (and, at: number, whole: string) =>
      /[a-zа-я] *$/.test(whole.slice(0, at)) ? ' & ' : and.trim(),
    )
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
