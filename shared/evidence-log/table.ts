import Papa from 'papaparse';

/** As spreadsheets put tables on the clipboard. */
const TABS = '\t';

const READING = { delimiter: TABS, skipEmptyLines: 'greedy' } as const;
/** No text has it: quotation marks are then letters like others. */
const UNQUOTED = { ...READING, quoteChar: '\0' };

/** The rows of such a table, cells without the space around them. Rows without any text are left out. */
export function readTable(text: string): string[][] {
  const read = Papa.parse<string[]>(text, READING);
  // A mark that opens and never closes was typed by somebody, and would make one cell of all that follows.
  const isTyped = read.errors.some(({ type }) => type === 'Quotes');
  const { data } = isTyped ? Papa.parse<string[]>(text, UNQUOTED) : read;
  return data.map((cells) => cells.map((cell) => cell.trim()));
}

/** One row as it would stand in such a table. */
export function writeRow(cells: readonly string[]): string {
  return Papa.unparse([[...cells]], { delimiter: TABS });
}
