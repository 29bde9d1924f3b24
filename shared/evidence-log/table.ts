/**
 * The rows of a table as spreadsheets put it on the clipboard: cells parted by tabs, rows by line breaks; a cell with either in it
 * stands in quotation marks, and those within are doubled. Rows without any text are left out.
 */
export function readTable(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(CELL)) {
    row.push((quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"')).trim());
    if (end === '\t') continue;
    rows.push(row);
    row = [];
    if (end === '') break;
  }
  return rows.filter((cells) => cells.some((cell) => cell !== ''));
}

/** A cell with what ends it: a tab, a line break, or the end of the text. */
const CELL = /(?:"((?:[^"]|"")*)"(?=\t|\r?\n|\r|$)|([^\t\n\r]*))(\t|\r\n|\n|\r|$)/g;
