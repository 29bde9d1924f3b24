import { mapLists } from '../list-mapping/map-lists';
import type { Evidence } from '../schemas/evidence';
import { MAX_TEXT, type Item } from '../schemas/item';
import { MAX_NOTE } from '../schemas/evidence';
import { MAX_NAME } from '../schemas/ids';
import { MAX_CANVAS_NAME, MAX_SEGMENT_NAME, MAX_UNIQUE, type Settings } from '../schemas/settings';
import type { BoardSnapshot } from '../schemas/snapshot';
import { customerKey } from '../scoring/who';
import { replacingNames } from './customer-names';

/** Replaces names in a text, which stays within what its place takes. */
type Hiding = (text: string, most: number) => string;

/**
 * The board without its customers' names: each is C-01, C-02 … in the order of first evidence, the same everywhere, also where a name
 * stands in a card's name, a note or another text. A code follows from the day and the place on the board alone, so nothing of the
 * name is in it. Links of evidence are left out, since they lead to where the customer is named.
 */
export function hideCustomers(snapshot: BoardSnapshot): BoardSnapshot {
  const entries = snapshot.cards.flatMap(({ item }) => item.evidence);
  const codes = codesOf(entries);
  const replace = replacingNames(
    codes,
    entries.map(({ who }) => who),
  );
  const hide: Hiding = (text, most) => replace(text).slice(0, most);
  const lists = snapshot.lists.map((list) => ({ ...list, name: hide(list.name, MAX_NAME) }));
  return {
    board: { ...snapshot.board, name: hide(snapshot.board.name, MAX_NAME) },
    settings: hiddenSettings(snapshot, lists, hide),
    lists,
    cards: snapshot.cards.map((card) => ({
      ...card,
      name: hide(card.name, MAX_NAME),
      item: hiddenItem(card.item, codes, hide),
    })),
  };
}

/** A code for each customer, by key: in the order of the first day, then of the board. */
function codesOf(entries: readonly Evidence[]): ReadonlyMap<string, string> {
  const firstDays = new Map<string, string>();
  for (const { who, date } of entries) {
    const key = customerKey(who);
    const known = firstDays.get(key);
    if (known === undefined || date < known) firstDays.set(key, date);
  }
  // Sorting keeps the board's order among those of one day.
  const inOrder = [...firstDays].sort(([, a], [, b]) => (a === b ? 0 : a < b ? -1 : 1));
  const digits = Math.max(2, String(inOrder.length).length);
  return new Map(inOrder.map(([key], at) => [key, `C-${String(at + 1).padStart(digits, '0')}`]));
}

function hiddenItem(
  { fields, evidence, review, ...rest }: Item,
  codes: ReadonlyMap<string, string>,
  hide: Hiding,
): Item {
  const { context, successMeasure } = fields;
  return {
    ...rest,
    fields: {
      ...fields,
      ...(context === undefined ? {} : { context: hide(context, MAX_TEXT) }),
      ...(successMeasure === undefined ? {} : { successMeasure: hide(successMeasure, MAX_TEXT) }),
    },
    evidence: evidence.map(({ link: _, ...entry }) => ({
      ...entry,
      who: codes.get(customerKey(entry.who)) ?? '',
      note: hide(entry.note, MAX_NOTE),
    })),
    ...(review && { review: { ...review, note: hide(review.note, MAX_TEXT) } }),
  };
}

/** Canvases are named in settings, which are kept by their names: whatever becomes of a name becomes of its key. */
function hiddenSettings(
  { settings, lists }: BoardSnapshot,
  hiddenLists: BoardSnapshot['lists'],
  hide: Hiding,
): Settings {
  const choices = Object.fromEntries(
    Object.entries(settings.lists).map(([id, choice]) => [
      id,
      choice.canvas === undefined ? choice : { ...choice, canvas: hide(choice.canvas, MAX_CANVAS_NAME) },
    ]),
  );
  const before = mapLists(lists, settings.lists).mappings;
  const after = mapLists(hiddenLists, choices).mappings;
  const keys = new Map(before.map(({ canvas }, at) => [canvas, after[at]?.canvas ?? canvas]));
  const rekeyed = <Value>(record: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(
      Object.entries(record).map(([key, value]) => [keys.get(key) ?? hide(key, MAX_CANVAS_NAME), value]),
    );
  const { canvasSegments, marks } = settings;
  return {
    ...settings,
    lists: choices,
    segments: settings.segments.map((segment) => ({
      ...segment,
      name: hide(segment.name, MAX_SEGMENT_NAME),
      unique: hide(segment.unique, MAX_UNIQUE),
    })),
    ...(canvasSegments && { canvasSegments: rekeyed(canvasSegments) }),
    ...(marks && { marks: rekeyed(marks) }),
  };
}
