import { FIELDS, type FieldName } from '../../taxonomy';

/** What a row of our CSV stands for. */
export const ROWS = ['about', 'list', 'item', 'evidence', 'setting'] as const;
export type Row = (typeof ROWS)[number];

/** Values that are computed. They are there to be looked at, sorted and filtered by, and are not read back. */
export const COMPUTED = ['canvas', 'column', 'rank', 'score', 'verdict'] as const;

/** The fields of an item, each a column. */
export const FIELD_COLUMNS = Object.keys(FIELDS) as readonly FieldName[];

/** The columns, in their order. Their names are the same in every language: a file is read where it was not written. */
export const CSV_COLUMNS = [
  'row',
  'key',
  'value',
  ...COMPUTED,
  'list',
  'item',
  'who',
  'customers',
  'kind',
  'date',
  'stance',
  'signals',
  'note',
  'link',
  ...FIELD_COLUMNS,
  'segments',
  'review',
  'review note',
  'review by',
  'review date',
  'review of',
  'dismissed',
  'list id',
  'item id',
  'entry id',
] as const;
export type CsvColumn = (typeof CSV_COLUMNS)[number];

/** One row as text by column; what is not said is an empty cell. */
export type Cells = { readonly [Column in CsvColumn]?: string };

/** The version of this layout. A file of another one is not read. */
export const CSV_VERSION = 1;
/** What the first row after the header says, so that a file can be told from others. */
export const CSV_FORMAT = 'canvas-signals';
