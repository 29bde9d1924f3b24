import Papa from 'papaparse';
import type { Evidence } from '../../schemas/evidence';
import type { Item } from '../../schemas/item';
import type { ListMapping } from '../../schemas/list-mapping';
import type { Settings } from '../../schemas/settings';
import type { SnapshotCard } from '../../schemas/snapshot';
import type { ScoredItem } from '../../schemas/summary';
import type { TakenAway } from '../take-away';
import { CSV_COLUMNS, CSV_FORMAT, CSV_VERSION, FIELD_COLUMNS, type Cells, type CsvColumn } from './columns';
import { defused, guarded } from './defused';
import { joined } from './several';

export interface CsvOptions {
  /** Begins with a byte order mark, by which Excel knows UTF-8. */
  readonly bom: boolean;
  /** What stands between cells. Excel expects a semicolon where the comma is the decimal sign. */
  readonly separator: ',' | ';';
}

/**
 * A board as one table: a row for each list, each item and each entry of evidence, which repeats its item's name and figures so that
 * a spreadsheet can filter and count by them; rows that say what the file is stand first, settings last. `readCsv` gives back the
 * same snapshot. No cell can be run as a formula.
 */
export function asCsv({ snapshot, summary }: TakenAway, { bom, separator }: CsvOptions): string {
  const scored = new Map(summary.items.map((item) => [item.id, item]));
  const mappings = new Map(summary.lists.map((list) => [list.idList, list]));
  const names = new Map(snapshot.lists.map(({ id, name }) => [id, name]));
  const canvases = new Map(summary.canvases.map(({ canvas: { key, name } }) => [key, name]));
  const placed = (mapping: ListMapping | undefined): Cells =>
    mapping?.column
      ? { canvas: defused(canvases.get(mapping.canvas ?? '') ?? ''), column: mapping.column }
      : {};
  const rows: Cells[] = [
    ...aboutRows({ snapshot, summary }),
    ...snapshot.lists.map(({ id, name }) => ({
      row: 'list',
      ...placed(mappings.get(id)),
      'list id': defused(id),
      list: defused(name),
    })),
    ...snapshot.cards.flatMap((card) => {
      const shared = {
        ...placed(mappings.get(card.idList)),
        ...figures(scored.get(card.id)),
        list: defused(names.get(card.idList) ?? ''),
        'list id': defused(card.idList),
        'item id': defused(card.id),
        item: defused(card.name),
      };
      return [itemRow(card, shared), ...card.item.evidence.map((entry) => entryRow(entry, shared))];
    }),
    ...settingRows(snapshot.settings),
  ];
  const table = rows.map((cells) => CSV_COLUMNS.map((column) => cells[column] ?? ''));
  const text = Papa.unparse([[...CSV_COLUMNS], ...table], { delimiter: separator, newline: '\r\n' });
  return `${bom ? '\ufeff' : ''}${text}\r\n`;
}

function aboutRows({ snapshot: { board }, summary }: TakenAway): Cells[] {
  const facts: readonly (readonly [key: string, value: string])[] = [
    ['format', CSV_FORMAT],
    ['version', String(CSV_VERSION)],
    ['model', summary.model],
    ['as of', summary.asOf],
    ['board', board.name],
    ['board id', board.id ?? ''],
  ];
  return facts.map(([key, value]) => ({ row: 'about', key, value: defused(value) }));
}

function figures(item: ScoredItem | undefined): Cells {
  if (item === undefined) return {};
  return { rank: String(item.rank), score: String(item.score), verdict: item.verdict };
}

function itemRow({ item }: SnapshotCard, shared: Cells): Cells {
  const { segments, review, dismissed } = item;
  return {
    ...shared,
    ...fieldCells(item),
    row: 'item',
    segments: defused(joined(segments)),
    ...(review && {
      review: review.mark,
      'review note': defused(review.note),
      'review by': defused(review.by),
      'review date': defused(review.date),
      'review of': defused(review.of),
    }),
    ...(dismissed && { dismissed: guarded(joined(dismissed)) }),
  };
}

/** A field that is there but empty stays told from one that is not. */
function fieldCells({ fields }: Item): Cells {
  const cells: { [Column in CsvColumn]?: string } = {};
  for (const name of FIELD_COLUMNS) {
    const value = fields[name];
    if (value === undefined) continue;
    cells[name] = guarded(Array.isArray(value) ? joined(value) : String(value));
  }
  return cells;
}

function entryRow(entry: Evidence, shared: Cells): Cells {
  return {
    ...shared,
    row: 'evidence',
    'entry id': defused(entry.id),
    who: defused(entry.who),
    customers: String(entry.customers),
    kind: entry.kind,
    date: entry.date,
    stance: entry.stance,
    signals: joined(entry.signals),
    note: defused(entry.note),
    ...(entry.link === undefined ? {} : { link: defused(entry.link) }),
  };
}

/** Settings are for programs: each as the key that it has in our JSON, and its value as JSON. */
function settingRows(settings: Settings): Cells[] {
  const row = (key: string, value: unknown): Cells => ({
    row: 'setting',
    key,
    value: defused(JSON.stringify(value)),
  });
  const entries = (key: string, record: Readonly<Record<string, unknown>> | undefined) => {
    if (record === undefined) return [];
    const pairs = Object.entries(record);
    return pairs.length === 0 ? [row(key, [])] : pairs.map((pair) => row(key, pair));
  };
  return [
    row('badges', settings.badges),
    ...settings.segments.map((segment) => row('segments', segment)),
    ...entries('lists', settings.lists),
    ...entries('canvasSegments', settings.canvasSegments),
    ...entries('marks', settings.marks),
  ];
}
