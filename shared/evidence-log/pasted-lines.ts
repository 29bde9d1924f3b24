import { en } from '../messages/core/en';
import type { EvidenceKind, Signal, Stance } from '../taxonomy';
import { readTable, writeRow } from './table';

/** What one line of a pasted text says of an entry of evidence; what it does not say is absent. Everything is as written. */
export interface PastedLine {
  /** The line itself, to keep what cannot be added. */
  readonly source: string;
  readonly who?: string;
  readonly kind?: EvidenceKind;
  readonly date?: string;
  readonly note?: string;
  readonly stance?: Stance;
  readonly signals?: readonly Signal[];
  readonly customers?: string;
  readonly link?: string;
}

type Part = Exclude<keyof PastedLine, 'source'>;

/** Names that people give to the columns of such a table. */
const HEADINGS: ReadonlyMap<string, Part> = new Map(
  (
    [
      ['who', 'who customer code interviewee participant respondent'],
      ['kind', 'kind type method source'],
      ['date', 'date day when'],
      ['note', 'note notes quote quotes said comment text'],
      ['stance', 'stance supports against'],
      ['signals', 'signal signals shows'],
      ['customers', 'customers people count'],
      ['link', 'link url'],
    ] as const
  ).flatMap(([part, words]) => words.split(' ').map((word) => [word, part] as const)),
);

const plain = (text: string) => text.trim().toLowerCase();

const KINDS: ReadonlyMap<string, EvidenceKind> = new Map(
  (Object.keys(en.kinds) as EvidenceKind[]).flatMap((kind) => [
    [plain(en.kinds[kind]), kind],
    [plain(kind), kind],
  ]),
);
const STANCES: ReadonlyMap<string, Stance> = new Map([
  ['supports', 'supports'],
  ['for', 'supports'],
  ['contradicts', 'contradicts'],
  ['against', 'contradicts'],
]);
const SIGNALS: ReadonlyMap<string, Signal> = new Map(
  (Object.keys(en.signals) as Signal[]).flatMap((signal) => [
    [plain(en.signals[signal]), signal],
    [signal, signal],
  ]),
);

/** The signals that a cell lists; null where anything in it is none. */
function signalsIn(cell: string): Signal[] | null {
  const words = cell.split(/[,;/+]/).map(plain);
  const signals = words.flatMap((word) => SIGNALS.get(word) ?? []);
  return signals.length === words.length ? [...new Set(signals)] : null;
}

/** A code such as C07, P-12 or K3. */
const CODE = /^[\p{L}]{0,4}[-_ ]?\d{1,4}$/u;
const LINK = /^[a-z][a-z+.-]*:\S+$/i;
/** What may be a day; longer cells and those without any of this are text. */
const PERHAPS_A_DAY = /^(?=.{3,20}$).*(?:\d|day)/i;

/** Fills in what one cell under a known heading says. */
function underHeading(part: Part, cell: string): Partial<PastedLine> {
  if (cell === '') return {};
  switch (part) {
    case 'kind': {
      const kind = KINDS.get(plain(cell));
      return kind ? { kind } : {};
    }
    case 'stance': {
      const stance = STANCES.get(plain(cell));
      return stance ? { stance } : {};
    }
    case 'signals': {
      const signals = signalsIn(cell);
      return signals ? { signals } : {};
    }
    default:
      return { [part]: cell };
  }
}

/** What a cell is by itself, where no heading says so; null for text. */
function byItself(cell: string, isDay: (text: string) => boolean): Partial<PastedLine> | null {
  const kind = KINDS.get(plain(cell));
  if (kind) return { kind };
  const stance = STANCES.get(plain(cell));
  if (stance) return { stance };
  const signals = signalsIn(cell);
  if (signals) return { signals };
  if (LINK.test(cell)) return { link: cell };
  return PERHAPS_A_DAY.test(cell) && !CODE.test(cell) && isDay(cell) ? { date: cell } : null;
}

/** The texts of a row: the first is who, unless it is the only one and no code. */
function fromTexts(texts: readonly string[]): Partial<PastedLine> {
  const [first, ...others] = texts;
  if (first === undefined) return {};
  if (others.length === 0) return CODE.test(first) ? { who: first } : { note: first };
  return { who: first, note: others.join('\n') };
}

function fromCells(cells: readonly string[], isDay: (text: string) => boolean): Partial<PastedLine> {
  const texts: string[] = [];
  let line: Partial<PastedLine> = {};
  for (const cell of cells) {
    if (cell === '') continue;
    const said = byItself(cell, isDay);
    if (said) line = { ...line, ...said };
    else texts.push(cell);
  }
  return { ...line, ...fromTexts(texts) };
}

/** Which column holds what, where the first row says so. */
function headingsOf(row: readonly string[]): (Part | null)[] | null {
  const parts = row.map((cell) => HEADINGS.get(plain(cell)) ?? null);
  const named = parts.filter((part) => part !== null);
  return named.length >= 2 && (named.includes('who') || named.includes('note')) ? parts : null;
}

function fromTable(text: string, isDay: (text: string) => boolean): PastedLine[] {
  const rows = readTable(text);
  const headings = rows[0] ? headingsOf(rows[0]) : null;
  if (!headings) return rows.map((cells) => ({ source: writeRow(cells), ...fromCells(cells, isDay) }));
  return rows.slice(1).map((cells) => {
    const said = cells.map((cell, at) => {
      const part = headings[at];
      return part ? underHeading(part, cell) : {};
    });
    return Object.assign({ source: writeRow(cells) }, ...said) as PastedLine;
  });
}

const BULLET = /^(?:[-*•·–]|\d{1,3}[.)])\s+/;
/** "C07: …", "C07 - …": up to three words before the first such mark. */
const NAMED = /^([^\s:;]+(?: [^\s:;]+){0,2}?)\s*(?:[:;]|\s[-–—])\s+(\S.*)$/;

/** @param isNamed whether whoever pastes has said already who it is from; then only codes name somebody else */
function fromLine(line: string, isNamed: boolean): PastedLine {
  const text = line.trim().replace(BULLET, '');
  const [, who, note] = NAMED.exec(text) ?? [];
  if (who !== undefined && note !== undefined && who.length <= 40 && (!isNamed || CODE.test(who))) {
    return { source: line, who, note };
  }
  return { source: line, note: text };
}

/**
 * What a pasted text of several lines says, a line or row at a time. A text with tabs is a table, whose first row may name its columns.
 * @param isDay whether a text names a day
 * @param isNamed whether the customer is known already
 */
export function readPasted(
  text: string,
  { isDay, isNamed }: { readonly isDay: (text: string) => boolean; readonly isNamed: boolean },
): PastedLine[] {
  if (text.includes('\t')) return fromTable(text, isDay);
  return text
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .map((line) => fromLine(line, isNamed));
}

/** The row that names a pasted table's columns, to stand above what remains of it; '' where there is none. */
export function headingRow(text: string): string {
  if (!text.includes('\t')) return '';
  const [first] = readTable(text);
  return first && headingsOf(first) ? `${writeRow(first)}\n` : '';
}
