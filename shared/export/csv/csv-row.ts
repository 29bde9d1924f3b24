import { plain, shortened } from '../plain';
import type { CsvColumn, Row } from './columns';

/** A row of the table by the names of its columns. */
export interface CsvRow {
  readonly kind: Row;
  /** As a spreadsheet numbers it: the header is row 1. */
  readonly number: number;
  /** The cell as it stands in the file; empty where the file has no such column. */
  cell(column: CsvColumn): string;
  /** What is wrong with a cell, to be thrown; `expected` says what should stand there. */
  fault(column: CsvColumn, expected: string): CellFault;
}

/** Where a fault is. */
interface Place {
  readonly number: number;
  readonly column: CsvColumn;
  /** Place of the column from 0; -1 where there is none. */
  readonly at: number;
  readonly cell: string;
}

/** What is wrong with the file, as a sentence that says where; with a place, `text` is what was expected there. */
export class CellFault extends Error {
  override readonly name = 'CellFault';

  constructor(text: string, place?: Place) {
    super(place === undefined ? text : sentence(text, place));
  }
}

function sentence(expected: string, { number, column, at, cell }: Place): string {
  const reference = at < 0 ? '' : ` (cell ${letters(at)}${number})`;
  const found = plain(cell) === '' ? 'it is empty' : `it is "${shortened(cell, 40)}"`;
  return `Row ${number}, column "${column}"${reference}: ${expected}, and ${found}.`;
}

/** A column's letters in a spreadsheet: A to Z, AA to ZZ. */
function letters(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : letters(Math.floor(at / 26) - 1) + last;
}
