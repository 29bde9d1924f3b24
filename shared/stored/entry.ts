import type { Evidence } from '../schemas/evidence';
import type { EvidenceKind, Signal } from '../taxonomy';

/** One letter for each kind of evidence. Letters are never given a second meaning. */
const KIND_LETTERS: ReadonlyMap<string, EvidenceKind> = new Map([
  ['o', 'teamOpinion'],
  ['d', 'deskResearch'],
  ['s', 'survey'],
  ['i', 'interview'],
  ['b', 'observation'],
  ['x', 'experiment'],
  ['u', 'usageData'],
]);
const LETTER_OF: ReadonlyMap<string, string> = new Map(
  [...KIND_LETTERS].map(([letter, kind]) => [kind, letter]),
);

/** The letter of a kind of evidence; undefined for what is none. */
export const letterOf = (kind: string): string | undefined => LETTER_OF.get(kind);

const MARKED_SIGNALS: readonly (readonly [mark: string, signal: Signal])[] = [
  ['c', 'consequence'],
  ['w', 'workaround'],
  ['i', 'investment'],
];

/** Marks an entry that contradicts; without it an entry supports. */
const CONTRADICTS = '-';

/** `[id, who, kind, day as yyyymmdd, note, marks, customers?, link?, ...what newer versions add]`. */
type StoredEntry = readonly unknown[];

/** Elements of an entry that this version knows. */
const KNOWN_ELEMENTS = 8;

const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length <= most;
const isCount = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 1_000_000;

const twoDigits = (n: number) => (n < 10 ? `0${n}` : String(n));

/** 20261103 as 2026-11-03; null for what is no day of the years 1900 to 2999. */
function dayFrom(value: unknown): string | null {
  if (!Number.isInteger(value)) return null;
  const digits = value as number;
  const year = Math.trunc(digits / 10_000);
  const month = Math.trunc(digits / 100) % 100;
  const day = digits % 100;
  const isDay = year >= 1900 && year <= 2999 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return isDay ? `${year}-${twoDigits(month)}-${twoDigits(day)}` : null;
}

function signalsFrom(marks: string): Signal[] {
  if (marks === '' || marks === CONTRADICTS) return [];
  const signals: Signal[] = [];
  for (const [mark, signal] of MARKED_SIGNALS) if (marks.includes(mark)) signals.push(signal);
  return signals;
}

/**
 * An entry as stored, or null when it cannot be understood; then it is kept as it is and reported. The bounds are those of the
 * schema `Evidence`, checked here one by one because this runs for every entry of a board before its badges show.
 */
export function readEntry(raw: unknown): Evidence | null {
  if (!Array.isArray(raw)) return null;
  // By index: taking an array apart walks an iterator, which is felt over many thousand entries.
  const stored = raw as StoredEntry;
  const id = stored[0];
  const rawWho = stored[1];
  const kind = KIND_LETTERS.get(stored[2] as string);
  const date = dayFrom(stored[3]);
  const note = stored[4];
  const marks = stored[5] ?? '';
  const customers = stored[6] ?? 1;
  const link = stored[7];
  if (!isText(id, 16) || id === '' || !isText(rawWho, 80)) return null;
  const who = rawWho.trim();
  if (who === '' || !kind || date === null) return null;
  if (!isText(note, 2_000) || !isText(marks, 8) || !isCount(customers)) return null;
  const stance = marks.includes(CONTRADICTS) ? 'contradicts' : 'supports';
  const entry: Evidence = { id, who, customers, kind, date, note, stance, signals: signalsFrom(marks) };
  return isText(link, 500) && link.startsWith('https://') ? { ...entry, link } : entry;
}

/** The marks of an entry: its stance, then its signals, in the order of the table. */
export function marksFrom(stance: unknown, signals: readonly unknown[]): string {
  const shown = MARKED_SIGNALS.flatMap(([mark, signal]) => (signals.includes(signal) ? mark : []));
  return (stance === 'contradicts' ? CONTRADICTS : '') + shown.join('');
}

/** The entry in its stored form, with what `before` holds beyond the elements of this version. */
export function writeEntry(entry: Evidence, before?: unknown): unknown[] {
  const marks = marksFrom(entry.stance, entry.signals);
  const stored: unknown[] = [
    entry.id,
    entry.who,
    letterOf(entry.kind),
    Number(entry.date.replaceAll('-', '')),
    entry.note,
    marks,
    entry.customers,
    entry.link ?? '',
  ];
  const further = Array.isArray(before) ? before.slice(KNOWN_ELEMENTS) : [];
  if (further.length > 0) return [...stored, ...further];
  const leftOut: readonly unknown[] = [, , , , , '', 1, ''];
  while (stored.length > 5 && stored.at(-1) === leftOut[stored.length - 1]) stored.pop();
  return stored;
}
