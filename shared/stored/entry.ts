import * as z from 'zod/mini';
import type { Evidence } from '../schemas/evidence';
import type { EvidenceKind, Signal } from '../taxonomy';

/** One letter for each kind of evidence. Letters are never given a second meaning. */
const KIND_LETTERS: Readonly<Record<string, EvidenceKind>> = {
  o: 'teamOpinion',
  d: 'deskResearch',
  s: 'survey',
  i: 'interview',
  b: 'observation',
  x: 'experiment',
  u: 'usageData',
};
const LETTER_OF = Object.fromEntries(Object.entries(KIND_LETTERS).map(([letter, kind]) => [kind, letter]));

const SIGNAL_LETTERS: Readonly<Record<string, Signal>> = {
  c: 'consequence',
  w: 'workaround',
  i: 'investment',
};

/** Marks an entry that contradicts; without it an entry supports. */
const CONTRADICTS = '-';

/** `[id, who, kind, day as yyyymmdd, note, marks, customers?, link?, ...what newer versions add]`. */
const StoredEntry = z.array(z.unknown());

/** Elements of an entry that this version knows. */
const KNOWN_ELEMENTS = 8;

const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length <= most;
const isCount = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 1_000_000;

/** 20261103 as 2026-11-03; null for what is no day. */
function dayFrom(value: unknown): string | null {
  const digits = /^((?:19|2\d)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.exec(String(value));
  return digits ? `${digits[1]}-${digits[2]}-${digits[3]}` : null;
}

/**
 * An entry as stored, or null when it cannot be understood; then it is kept as it is and reported. The bounds are those of the
 * schema `Evidence`, checked here one by one because this runs for every entry of a board before its badges show.
 */
export function readEntry(raw: unknown): Evidence | null {
  const parsed = StoredEntry.safeParse(raw);
  if (!parsed.success) return null;
  const [id, who, letter, day, note, marks = '', customers = 1, link] = parsed.data;
  const kind = KIND_LETTERS[String(letter)];
  const date = dayFrom(day);
  if (!isText(id, 16) || id === '' || !isText(who, 80) || who.trim() === '') return null;
  if (!kind || date === null || !isText(note, 2_000) || !isText(marks, 8) || !isCount(customers)) return null;
  const signals = [...new Set(marks)].flatMap((mark) => SIGNAL_LETTERS[mark] ?? []);
  const isLink = isText(link, 500) && link.startsWith('https://');
  return {
    id,
    who: who.trim(),
    customers,
    kind,
    date,
    note,
    stance: marks.includes(CONTRADICTS) ? 'contradicts' : 'supports',
    signals,
    ...(isLink ? { link } : {}),
  };
}

/** The entry in its stored form, with what `before` holds beyond the elements of this version. */
export function writeEntry(entry: Evidence, before?: unknown): unknown[] {
  const marks = [
    ...(entry.stance === 'contradicts' ? [CONTRADICTS] : []),
    ...Object.keys(SIGNAL_LETTERS).filter((mark) => entry.signals.includes(SIGNAL_LETTERS[mark] as Signal)),
  ].join('');
  const stored: unknown[] = [
    entry.id,
    entry.who,
    LETTER_OF[entry.kind],
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
