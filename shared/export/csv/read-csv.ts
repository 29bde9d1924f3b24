import Papa from 'papaparse';
import * as z from 'zod/mini';
import { MAX_OPEN_CARDS, MAX_OPEN_LISTS } from '../../schemas/api';
import { Evidence } from '../../schemas/evidence';
import { Id, Name } from '../../schemas/ids';
import { Item, MAX_ENTRIES } from '../../schemas/item';
import { BoardSnapshot, type SnapshotCard, type SnapshotList } from '../../schemas/snapshot';
import { passedOver, type ReadExport } from '../import';
import { CSV_COLUMNS, CSV_FORMAT, CSV_VERSION, ROWS, type CsvColumn } from './columns';
import { CellFault, type CsvRow } from './csv-row';
import { asWritten } from './defused';
import { entryOf, itemOf } from './item-of-row';
import { readSettings } from './read-settings';

/** The header up to its second name, with any of the separators that spreadsheets write. */
const HEADER = /^\ufeff?"?row"?([,;\t])"?key"?\1/;

/** Whether a text is one of our CSV files, be it damaged or of another version. */
export const isOurCsv = (text: string): boolean => HEADER.test(text);

/**
 * Reads back what `asCsv` wrote, also when a spreadsheet program saved it again with another separator or other line ends. Columns may
 * stand in any order; unknown ones are passed over with a remark; computed ones are not read. Nothing is read in part: the first
 * fault is told with its row, column and cell.
 */
export function readCsv(text: string): ReadExport {
  try {
    return read(text);
  } catch (error) {
    if (error instanceof CellFault) return { ok: false, problem: error.message };
    throw error;
  }
}

function read(text: string): ReadExport {
  const { header, rows } = tableOf(text);
  const unknown = header.filter((name) => name !== '' && !(CSV_COLUMNS as readonly string[]).includes(name));
  const about = aboutOf(rows.filter(({ kind }) => kind === 'about'));
  const lists = listsOf(rows.filter(({ kind }) => kind === 'list'));
  const cards = cardsOf(
    rows.filter(({ kind }) => kind === 'item'),
    new Set(lists.map(({ id }) => id)),
  );
  addEvidence(
    rows.filter(({ kind }) => kind === 'evidence'),
    cards,
  );
  const settings = readSettings(rows.filter(({ kind }) => kind === 'setting'));
  const snapshot = BoardSnapshot.parse({ board: about, settings, lists, cards: [...cards.values()] });
  return { ok: true, snapshot, remarks: passedOver('columns', unknown) };
}

/** The rows by column, blank ones left out; their numbers are those that a spreadsheet shows. */
function tableOf(text: string): { readonly header: readonly string[]; readonly rows: readonly CsvRow[] } {
  const separator = HEADER.exec(text)?.[1];
  if (separator === undefined) {
    throw new CellFault('The file does not begin as our CSV does, with the columns "row" and "key".');
  }
  const plain = text.replace(/^\ufeff/, '');
  // The header has no cell with a line break in it, so the first one is that of all rows.
  const [newline = '\n'] = /\r\n|\r|\n/.exec(plain) ?? [];
  const { data, errors } = Papa.parse<string[]>(plain, {
    delimiter: separator,
    newline: newline as '\r\n',
  });
  const [broken] = errors.filter(({ type }) => type === 'Quotes');
  if (broken) {
    throw new CellFault(
      `A quotation mark is not closed, or stands amid a cell, from row ${(broken.row ?? 0) + 1} on: the file is damaged or was cut off. Export the board again.`,
    );
  }
  const [header = [], ...lines] = data;
  for (const column of ['row', 'key', 'value', 'list id', 'item id', 'entry id', 'list', 'item'] as const) {
    if (!header.includes(column)) throw new CellFault(`The column "${column}" is missing from the header.`);
  }
  const twice = header.find((name, at) => name !== '' && header.indexOf(name) !== at);
  if (twice !== undefined) throw new CellFault(`The header has the column "${twice.slice(0, 60)}" twice.`);
  const places = new Map(header.map((name, at) => [name, at]));
  const rows = lines.flatMap((cells, index) => rowOf(cells, index + 2, places));
  return { header, rows };
}

function rowOf(cells: readonly string[], number: number, places: ReadonlyMap<string, number>): CsvRow[] {
  if (cells.every((cell) => cell.trim() === '')) return [];
  const at = (column: CsvColumn) => places.get(column) ?? -1;
  const cell = (column: CsvColumn) => cells[at(column)] ?? '';
  const kind = z.enum(ROWS).safeParse(cell('row'));
  if (!kind.success) {
    throw new CellFault(`one of ${ROWS.join(', ')} is expected`, {
      number,
      column: 'row',
      at: at('row'),
      cell: cell('row'),
    });
  }
  if (cells.length < places.size) {
    throw new CellFault(
      `Row ${number} has ${cells.length} cells where the header has ${places.size}: the file is damaged or was cut off. Export the board again.`,
    );
  }
  return [
    {
      kind: kind.data,
      number,
      cell,
      fault: (column, expected) =>
        new CellFault(expected, { number, column, at: at(column), cell: cell(column) }),
    },
  ];
}

/** What the file says of itself, checked before anything else of it is looked at. */
function aboutOf(rows: readonly CsvRow[]): BoardSnapshot['board'] {
  const row = (key: string) => rows.find(({ cell }) => cell('key') === key);
  const value = (key: string) => asWritten(row(key)?.cell('value') ?? '');
  if (value('format') !== CSV_FORMAT) {
    throw new CellFault(`The row "about" with the key "format" and the value "${CSV_FORMAT}" is missing.`);
  }
  const version = value('version');
  if (version !== String(CSV_VERSION)) {
    throw new CellFault(
      `The file is of version ${version.slice(0, 20) || '(none)'} of this format, and version ${CSV_VERSION} is read here. Export the board again, or use the program that wrote it.`,
    );
  }
  const board = z
    .object({ id: z.nullable(Id), name: Name })
    .safeParse({ id: value('board id') || null, name: value('board') });
  if (board.success) return board.data;
  const key = board.error.issues[0]?.path[0] === 'id' ? 'board id' : 'board';
  throw (
    row(key)?.fault('value', 'a shorter text is expected') ?? new CellFault(`The key "${key}" is missing.`)
  );
}

function listsOf(rows: readonly CsvRow[]): SnapshotList[] {
  const seen = new Set<string>();
  return rows.map((row, index) => {
    const id = idIn(row, 'list id');
    if (seen.has(id)) throw row.fault('list id', 'another list has this id; each is expected once');
    seen.add(id);
    if (index >= MAX_OPEN_LISTS) throw row.fault('list', `at most ${MAX_OPEN_LISTS} lists are expected`);
    return { id, name: nameIn(row, 'list') };
  });
}

function cardsOf(rows: readonly CsvRow[], lists: ReadonlySet<string>): Map<string, SnapshotCard> {
  const cards = new Map<string, SnapshotCard>();
  for (const row of rows) {
    const id = idIn(row, 'item id');
    const idList = idIn(row, 'list id');
    if (cards.has(id)) throw row.fault('item id', 'another item has this id; each is expected once');
    if (!lists.has(idList)) throw row.fault('list id', 'the id of a list that the file has is expected');
    if (cards.size >= MAX_OPEN_CARDS) throw row.fault('item', `at most ${MAX_OPEN_CARDS} items are expected`);
    cards.set(id, { id, idList, name: nameIn(row, 'item'), item: itemOf(row, Item) });
  }
  return cards;
}

function addEvidence(rows: readonly CsvRow[], cards: ReadonlyMap<string, SnapshotCard>): void {
  for (const row of rows) {
    const card = cards.get(idIn(row, 'item id'));
    if (!card) throw row.fault('item id', 'the id of an item that the file has is expected');
    const entry = entryOf(row, Evidence);
    if (card.item.evidence.length >= MAX_ENTRIES)
      throw row.fault('item id', `at most ${MAX_ENTRIES} entries for an item are expected`);
    card.item.evidence.push(entry);
  }
}

function idIn(row: CsvRow, column: CsvColumn): string {
  const id = Id.safeParse(asWritten(row.cell(column)));
  if (!id.success) throw row.fault(column, 'an id of 1 to 64 characters is expected');
  return id.data;
}

function nameIn(row: CsvRow, column: CsvColumn): string {
  const name = Name.safeParse(asWritten(row.cell(column)));
  if (!name.success) throw row.fault(column, 'a shorter name is expected');
  return name.data;
}
