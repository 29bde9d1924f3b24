import type { Evidence } from '../../schemas/evidence';
import { MAX_CUSTOMERS, MAX_NOTE, MAX_WHO } from '../../schemas/evidence';
import { MAX_LINKS, MAX_TEXT, type Item } from '../../schemas/item';
import { EVIDENCE_KINDS, FIELDS, REVIEW_MARKS, SIGNALS, STANCES, type FieldDefinition } from '../../taxonomy';
import { FIELD_COLUMNS, type CsvColumn } from './columns';
import type { CsvRow } from './csv-row';
import { asWritten } from './defused';
import { parted } from './several';

/** What is needed of a schema here: the value, or where the first fault is. */
interface Schema<T> {
  safeParse(value: unknown):
    | { readonly success: true; readonly data: T }
    | {
        readonly success: false;
        readonly error: { readonly issues: readonly { readonly path: readonly PropertyKey[] }[] };
      };
}

const several = (cell: string) => parted(asWritten(cell));
/** Digits as a number; anything else as it is, for the schema to refuse. */
const numberIn = (cell: string) => (/^\d{1,9}$/.test(cell) ? Number(cell) : cell);

/** The item of a row, without its evidence, which stands in rows of its own. Throws the fault of the first cell that is wrong. */
export function itemOf(row: CsvRow, schema: Schema<Item>): Item {
  const { cell } = row;
  const raw = {
    fields: Object.fromEntries(
      FIELD_COLUMNS.flatMap((name) => (cell(name) === '' ? [] : [[name, fieldIn(cell(name), FIELDS[name])]])),
    ),
    evidence: [],
    segments: several(cell('segments')),
    ...(cell('review') !== '' && {
      review: {
        mark: cell('review'),
        note: asWritten(cell('review note')),
        by: asWritten(cell('review by')),
        date: asWritten(cell('review date')),
        of: asWritten(cell('review of')),
      },
    }),
    ...(cell('dismissed') !== '' && { dismissed: several(cell('dismissed')) }),
  };
  const item = schema.safeParse(raw);
  if (item.success) return item.data;
  const column = columnOf(item.error.issues[0]?.path ?? []);
  throw row.fault(column, expectedIn(column));
}

function fieldIn(cell: string, { kind }: FieldDefinition): unknown {
  if (kind === 'rating') return numberIn(cell);
  return kind === 'anyOf' || kind === 'links' ? several(cell) : asWritten(cell);
}

/** The column that holds what stands at this path of an item. */
function columnOf([part, name]: readonly PropertyKey[]): CsvColumn {
  if (part === 'fields') return name as CsvColumn;
  if (part === 'review') return name === 'mark' ? 'review' : (`review ${String(name)}` as CsvColumn);
  return part === 'dismissed' ? 'dismissed' : 'segments';
}

/** The evidence of a row. Throws the fault of the first cell that is wrong. */
export function entryOf(row: CsvRow, schema: Schema<Evidence>): Evidence {
  const { cell } = row;
  const entry = schema.safeParse({
    id: asWritten(cell('entry id')),
    who: asWritten(cell('who')),
    customers: numberIn(cell('customers')),
    kind: cell('kind'),
    date: cell('date'),
    stance: cell('stance'),
    signals: several(cell('signals')),
    note: asWritten(cell('note')),
    ...(cell('link') !== '' && { link: asWritten(cell('link')) }),
  });
  if (entry.success) return entry.data;
  const part = String(entry.error.issues[0]?.path[0]);
  const column = part === 'id' ? 'entry id' : (part as CsvColumn);
  throw row.fault(column, expectedIn(column));
}

/** What may stand in a column, in words. */
function expectedIn(column: CsvColumn): string {
  const field: FieldDefinition | undefined = FIELD_COLUMNS.some((name) => name === column)
    ? FIELDS[column as keyof typeof FIELDS]
    : undefined;
  if (field !== undefined) return expectedInField(field);
  return EXPECTED[column] ?? 'another value is expected';
}

function expectedInField(field: FieldDefinition): string {
  switch (field.kind) {
    case 'rating':
      return 'a whole number from 1 to 5 is expected';
    case 'text':
      return `at most ${MAX_TEXT} characters are expected`;
    case 'links':
      return `ids of at most ${MAX_LINKS} items are expected, with semicolons between them`;
    case 'oneOf':
      return `one of ${field.values.join(', ')} is expected`;
    case 'anyOf':
      return `any of ${field.values.join(', ')} is expected, with semicolons between them`;
  }
}

const EXPECTED: { readonly [Column in CsvColumn]?: string } = {
  'entry id': 'an id of 1 to 16 characters is expected',
  who: `a customer's code of 1 to ${MAX_WHO} characters is expected`,
  customers: `a whole number from 1 to ${MAX_CUSTOMERS} is expected`,
  kind: `one of ${EVIDENCE_KINDS.join(', ')} is expected`,
  date: 'a day such as 2026-11-26 is expected',
  stance: `one of ${STANCES.join(', ')} is expected`,
  signals: `any of ${SIGNALS.join(', ')} is expected, with semicolons between them`,
  note: `at most ${MAX_NOTE} characters are expected`,
  link: 'an address that begins with https:// is expected',
  segments: 'at most 20 keys of segments are expected, with semicolons between them',
  review: `one of ${REVIEW_MARKS.join(', ')} is expected`,
  'review note': `at most ${MAX_TEXT} characters are expected`,
  'review by': 'the id of a member is expected',
  'review date': 'a day such as 2026-11-26 is expected',
  'review of': 'at most 32 characters are expected',
  dismissed: 'at most 30 dismissed hints are expected, with semicolons between them',
};
