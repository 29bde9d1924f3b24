import * as z from 'zod/mini';
import { DEFAULT_SETTINGS } from '../../default-settings';
import { Settings } from '../../schemas/settings';
import { CellFault, type CsvRow } from './csv-row';
import { asWritten } from './defused';

const Pair = z.union([z.tuple([]), z.tuple([z.string(), z.unknown()])]);
const RECORDS = ['lists', 'canvasSegments', 'marks'] as const;

/** What is built up row by row; the schema is asked once for each row, so that a fault is told where it is. */
interface Built {
  badges: unknown;
  segments: unknown[];
  lists: [string, unknown][];
  canvasSegments?: [string, unknown][];
  marks?: [string, unknown][];
}

const whole = ({ lists, canvasSegments, marks, ...rest }: Built) => ({
  ...rest,
  lists: Object.fromEntries(lists),
  ...(canvasSegments && { canvasSegments: Object.fromEntries(canvasSegments) }),
  ...(marks && { marks: Object.fromEntries(marks) }),
});

/** The settings of the rows `setting`. Without any, those that a board starts with. Throws the fault of the first row that is wrong. */
export function readSettings(rows: readonly CsvRow[]): Settings {
  const built: Built = { badges: DEFAULT_SETTINGS.badges, segments: [], lists: [] };
  for (const row of rows) {
    take(row, built);
    // Alone with this row's value: checking all that came before again would take a square of the time.
    const alone: Built = { badges: DEFAULT_SETTINGS.badges, segments: [], lists: [] };
    take(row, alone);
    if (!Settings.safeParse(whole(alone)).success) throw row.fault('value', 'JSON of a setting is expected');
  }
  const settings = Settings.safeParse(whole(built));
  if (settings.success) return settings.data;
  throw (
    rows.at(-1)?.fault('value', 'fewer settings are expected') ??
    new CellFault('The settings cannot be read.')
  );
}

function take(row: CsvRow, built: Built): void {
  const key = row.cell('key');
  const value = jsonIn(row);
  const record = RECORDS.find((name) => name === key);
  if (key === 'badges') built.badges = value;
  else if (key === 'segments') built.segments.push(value);
  else if (record === undefined) throw row.fault('key', 'the name of a setting is expected');
  else {
    const pair = Pair.safeParse(value);
    if (!pair.success) throw row.fault('value', 'JSON of a key and its value is expected');
    const [name, of] = pair.data;
    const pairs = (built[record] ??= []);
    if (name !== undefined) pairs.push([name, of]);
  }
}

function jsonIn(row: CsvRow): unknown {
  try {
    return JSON.parse(asWritten(row.cell('value'))) as unknown;
  } catch {
    throw row.fault('value', 'JSON of a setting is expected');
  }
}
