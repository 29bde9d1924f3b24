import { plain } from '../../export/plain';
import { textWidth } from './text-width';

/** No line of a picture holds more; names of 16 kB exist. */
const READ = 400;
/** A letter carries so many marks in some scripts; more would run into the lines above and below. */
const MARKS = 4;

/** Half of a pair, and what XML cannot hold. */
const UNWRITABLE = /[\p{Cs}\ufffe\uffff]/gu;
const TOO_MANY_MARKS = new RegExp(`(\\p{M}{${MARKS}})\\p{M}+`, 'gu');

/** A board's text as a picture can hold it: one line, nothing unseen, nothing that breaks a file. */
export function pictureText(text: string): string {
  return plain(text.slice(0, READ).replace(UNWRITABLE, '')).replace(TOO_MANY_MARKS, '$1');
}

let letters: Intl.Segmenter | undefined;

/** What a reader takes for one letter each. */
function lettersOf(text: string): string[] {
  letters ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(letters.segment(text), ({ segment }) => segment);
}

/** Scripts without spaces break between any two letters, others between words. */
const BREAKS_ANYWHERE =
  /[\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff01-\uff60\p{Script=Thai}\p{Script=Lao}]/u;

/** The pieces that stay whole, each with the spaces behind it. */
function piecesOf(text: string): string[] {
  return (text.match(/\S+\s*/gu) ?? []).flatMap((word) =>
    BREAKS_ANYWHERE.test(word) ? lettersOf(word) : [word],
  );
}

/** As many letters from the start as fit, at least one. */
function fitting(text: string, most: number, bold: boolean): string {
  let fits = '';
  let width = 0;
  for (const letter of lettersOf(text)) {
    width += textWidth(letter, bold);
    if (width > most && fits !== '') break;
    fits += letter;
  }
  return fits;
}

const ELLIPSIS = '…';

function cutOff(text: string, most: number, bold: boolean): string {
  if (textWidth(text, bold) <= most) return text;
  return `${fitting(text, most - textWidth(ELLIPSIS, bold), bold).trimEnd()}${ELLIPSIS}`;
}

/**
 * A text on as many lines as it needs and may have; the last ends with an ellipsis where something is left out.
 *
 * @param width of a line, in em
 * @param most lines, at least 1
 */
export function fitText(text: string, width: number, most: number, bold = false): string[] {
  let rest = pictureText(text);
  const lines: string[] = [];
  while (rest !== '' && lines.length < most - 1 && textWidth(rest, bold) > width) {
    let line = '';
    for (const piece of piecesOf(rest)) {
      if (textWidth((line + piece).trimEnd(), bold) > width) break;
      line += piece;
    }
    // A word that is longer than a line.
    if (line === '') line = fitting(rest, width, bold);
    rest = rest.slice(line.length).trimStart();
    lines.push(line.trimEnd());
  }
  if (rest !== '') lines.push(cutOff(rest, width, bold));
  return lines;
}

const STRONG =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]|(\p{L})/u;

/** Whether the first letter that has a direction runs from right to left. */
export function runsLeftwards(text: string): boolean {
  const found = STRONG.exec(text);
  return found !== null && found[1] === undefined;
}
