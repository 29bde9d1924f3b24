import type { Evidence } from '../schemas/evidence';
import { EMPTY_ITEM, MAX_DISMISSED, MAX_DISMISSED_LENGTH, Review, type Item } from '../schemas/item';
import { readEntry, writeEntry } from './entry';
import { openEnvelope, type Envelope, type WhyUnreadable } from './envelope';
import { readFields, writeFields } from './fields';
import { KEY, VERSION, type Stored } from './key';

/**
 * What is stored on a card. `kept` counts the entries and fields that cannot be understood: they stay stored as they are.
 * 'unreadable' data is never written over.
 */
export type CardData =
  | { readonly state: 'empty' | 'ok'; readonly item: Item; readonly kept?: number }
  | { readonly state: 'unreadable'; readonly problem: WhyUnreadable; readonly raw: string };

/** An entry of the stored list: as read, and as it stands. */
interface OpenedEntry {
  readonly raw: unknown;
  readonly entry: Evidence | null;
}

const openEntries = ({ e = [] }: Envelope): OpenedEntry[] => e.map((raw) => ({ raw, entry: readEntry(raw) }));

const reviewIn = ({ r }: Envelope): Review | undefined => {
  if (!Array.isArray(r)) return undefined;
  const [mark, note, by, date, of] = r as unknown[];
  return Review.safeParse({ mark, note, by, date, of }).data;
};

const isSegment = (value: unknown): value is string => typeof value === 'string' && value.length <= 40;

const isDismissal = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= MAX_DISMISSED_LENGTH;

const dismissedIn = ({ d }: Envelope): string[] =>
  Array.isArray(d) ? (d as unknown[]).filter(isDismissal).slice(-MAX_DISMISSED) : [];

/** Reads a card's shared data. Never throws. */
export function readCardData(stored: Stored): CardData {
  const opened = openEnvelope(stored);
  if (opened.state === 'empty') return { state: 'empty', item: EMPTY_ITEM, kept: 0 };
  if (opened.state === 'unreadable') {
    return { state: 'unreadable', problem: opened.problem, raw: JSON.stringify(stored[KEY]) };
  }
  const { envelope } = opened;
  const { fields, kept } = readFields(envelope.f ?? {});
  const entries = openEntries(envelope);
  const evidence = entries.flatMap(({ entry }) => entry ?? []);
  const review = reviewIn(envelope);
  const dismissed = dismissedIn(envelope);
  const item: Item = {
    fields,
    evidence,
    segments: (envelope.s ?? []).filter(isSegment),
    ...(review ? { review } : {}),
    ...(dismissed.length > 0 ? { dismissed } : {}),
  };
  return { state: 'ok', item, kept: kept + entries.length - evidence.length };
}

/** The entries in their order, then what is stored and cannot be read. */
function entriesToStore(item: Item, before: readonly OpenedEntry[]): unknown[] {
  const rawById = new Map(before.map(({ raw, entry }) => [entry?.id, raw]));
  const unreadable = before.flatMap(({ raw, entry }) => (entry ? [] : [raw]));
  return [...item.evidence.map((entry) => writeEntry(entry, rawById.get(entry.id))), ...unreadable];
}

/**
 * The keys to write so that the card holds the item. What is stored under our key and this version does not know, or cannot read,
 * stays; other keys are not touched.
 */
export function cardValues(stored: Stored, item: Item): Record<string, unknown> {
  const opened = openEnvelope(stored);
  const before: Envelope = opened.state === 'open' ? opened.envelope : { v: VERSION };
  const { f = {}, e: _entries, s: _segments, r: _review, d: _dismissed, ...others } = before;
  const fields = writeFields(item.fields, f);
  const entries = entriesToStore(item, openEntries(before));
  const { review, dismissed = [] } = item;
  return {
    [KEY]: {
      ...others,
      v: VERSION,
      ...(Object.keys(fields).length > 0 ? { f: fields } : {}),
      ...(entries.length > 0 ? { e: entries } : {}),
      ...(item.segments.length > 0 ? { s: item.segments } : {}),
      ...(review ? { r: [review.mark, review.note, review.by, review.date, review.of] } : {}),
      ...(dismissed.length > 0 ? { d: dismissed } : {}),
    },
  };
}
