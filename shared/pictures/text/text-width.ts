/**
 * Kinds of characters and the most that one of them takes, in em, in the typefaces of the views at their usual weight. The first that
 * fits counts.
 */
const KINDS: readonly (readonly [RegExp, number])[] = [
  // Marks that stand on another letter, and what joins the parts of one emoji; then marks that stand beside or around it.
  [/[\p{Mn}\u200d]/u, 0],
  [/[\p{Mc}\p{Me}]/u, 1],
  [/[ .,:;'!|·’‘iljI]/u, 0.3],
  [/[frt()[\]\-/\\"]/u, 0.4],
  [/[ackseyvxz]/u, 0.54],
  [/[MW@%—…m]/u, 1.04],
  [/[GOQw&]/u, 0.82],
  [/[A-Z\u00c0-\u00de]/u, 0.75],
  [/[\u0020-\u007e\u00a1-\u024f]/u, 0.6],
  // Scripts that are drawn in squares, and the signs that go with them.
  [
    /[\u1100-\u11ff\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6]/u,
    1.05,
  ],
  // Signs that are a whole sentence.
  [/[\ufdfa\ufdfb\ufdfd]/u, 14],
  [/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Lao}]/u, 1],
  [/[\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}]/u, 1],
  [/\p{Extended_Pictographic}|\p{Regional_Indicator}/u, 1.5],
  [/[\u2e3a\u2e3b]/u, 3.2],
  [/[\u{12000}-\u{1254f}]/u, 6],
];

/** Of a character that is of no kind above: hardly a letter of a living script is wider. */
const OTHER = 1.8;

/** How much wider letters are at weight 600. */
const BOLD = 1.09;

/**
 * How wide a text is at most, in em: here is nothing to measure it with. It may be narrower by a fifth; a test in a browser holds it to be
 * no wider.
 */
export function textWidth(text: string, bold = false): number {
  let width = 0;
  for (const character of text) width += KINDS.find(([kind]) => kind.test(character))?.[1] ?? OTHER;
  return bold ? width * BOLD : width;
}
