/** What spreadsheets take for the start of a formula, in ASCII and in the widths in which East Asian keyboards type it. */
const STARTER = '[=+\\-@＝＋－＠﹦﹢﹣﹫−]';
/** Space and invisible marks, which some programs pass over before they look for a formula. */
const PASSED_OVER = '[\\s\\p{Cf}\\p{Cc}]*';
const PASSED_OVER_ON_A_LINE = '(?:(?![\\t\\r\\n])[\\s\\p{Cf}\\p{Cc}])*';

/** A cell that would be read as a formula, or that begins with what some programs cut off together with what guards it. */
const AT_START = new RegExp(`^(?='*(?:$|[\\t\\r\\n]|${PASSED_OVER}${STARTER}))`, 'u');
const GUARDED_START = new RegExp(`^'(?='*(?:$|[\\t\\r\\n]|${PASSED_OVER}${STARTER}))`, 'u');
/**
 * A starter behind what other programs take for the end of a cell: a German Excel parts at semicolons, and then our quotation marks
 * no longer hold a cell together.
 */
const BEHIND_BREAK = new RegExp(`(?='*${STARTER})(?<=[,;\\t\\r\\n]${PASSED_OVER_ON_A_LINE})`, 'gu');
const GUARDED_BREAK = new RegExp(`(?='+${STARTER})(?<=[,;\\t\\r\\n]${PASSED_OVER_ON_A_LINE})'`, 'gu');

/**
 * The text of a cell such that no spreadsheet runs it: an apostrophe stands before what would start a formula. Where one stood there
 * before, it is one more, so `asWritten` gives back the very text. Source: OWASP, "CSV Injection".
 */
export function defused(text: string): string {
  return text === '' ? '' : guarded(text);
}

/** A text that is there, though it may be empty, told from a cell that is empty because there is none: an apostrophe alone. */
export function guarded(text: string): string {
  return text.replace(AT_START, "'").replace(BEHIND_BREAK, "'");
}

/** The text that `defused` or `guarded` was given. */
export function asWritten(cell: string): string {
  return cell.replace(GUARDED_BREAK, '').replace(GUARDED_START, '');
}
