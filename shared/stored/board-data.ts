import * as z from 'zod/mini';
import { DEFAULT_SETTINGS } from '../default-settings';
import type { BadgeSettings, ListChoice, MarkRatings, Segment, Settings } from '../schemas/settings';
import { COLUMNS, RATED_MARKS, type Column } from '../taxonomy';
import { KEY, type Stored } from './key';

/** The version of what stands under our key on a board. */
const BOARD_VERSION = 1;

/** `l`: list id → column, or [column, canvas]. `b`: badges that are switched off. `s`: segments as [key, name, unique]. `c`: canvas → segment, by keys. `m`: canvas → ratings. */
const StoredBoard = z.looseObject({
  v: z.number(),
  l: z.optional(z.looseObject({})),
  b: z.optional(z.array(z.unknown())),
  s: z.optional(z.array(z.unknown())),
  c: z.optional(z.looseObject({})),
  m: z.optional(z.looseObject({})),
});

/** What a team set for its board. 'unreadable' means a newer or foreign form: the defaults hold and nothing is written over it. */
export interface BoardData {
  readonly state: 'empty' | 'ok' | 'unreadable';
  readonly settings: Settings;
}

const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length <= most;

/*
 * Choices and segments are checked one by one against the bounds of the schemas `ListChoice` and `Segment`, which a test holds
 * together with this: the schemas themselves would make the connector too large.
 */
function choiceFrom(raw: unknown): ListChoice | null {
  const [column, canvas] = Array.isArray(raw) ? (raw as unknown[]) : [raw, undefined];
  if (column !== 'none' && !COLUMNS.includes(column as Column)) return null;
  const chosen = column as ListChoice['column'];
  if (canvas === undefined) return { column: chosen };
  return isText(canvas, 80) ? { column: chosen, canvas } : null;
}

function segmentFrom(raw: unknown): Segment | null {
  const [key, name, unique] = Array.isArray(raw) ? (raw as unknown[]) : [];
  const fits = isText(key, 40) && isText(name, 80) && isText(unique, 300) && key !== '' && name !== '';
  return fits ? { key, name, unique } : null;
}

const isDefault = (canvas: string, segment: unknown): segment is string =>
  isText(canvas, 80) && isText(segment, 40) && segment !== '';

/** Choices in an object without a prototype, as those of lists; undefined where there is none. */
function defaultsFrom(raw: Readonly<Record<string, unknown>>): Settings['canvasSegments'] {
  const valid = Object.entries(raw).filter(([canvas, segment]) => isDefault(canvas, segment));
  if (valid.length === 0) return undefined;
  const defaults = Object.create(null) as Record<string, string>;
  for (const [canvas, segment] of valid) defaults[canvas] = segment as string;
  return defaults;
}

/** Ratings in the order of `RATED_MARKS`, 0 where one is unset; null where it is no such list, or nothing is rated. */
function ratingsFrom(raw: unknown): MarkRatings | null {
  const given = Array.isArray(raw) ? (raw as unknown[]) : [];
  const isRating = (value: unknown): value is number =>
    typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 5;
  const rated = RATED_MARKS.flatMap((mark, at) => (isRating(given[at]) ? [[mark, given[at]] as const] : []));
  return rated.length === 0 ? null : Object.fromEntries(rated);
}

const ratingsToStore = (ratings: MarkRatings) => RATED_MARKS.map((mark) => ratings[mark] ?? 0);

/** Ratings by canvas in an object without a prototype; undefined where there are none. */
function marksFrom(raw: Readonly<Record<string, unknown>>): Settings['marks'] {
  const marks = Object.create(null) as Record<string, MarkRatings>;
  for (const [canvas, value] of Object.entries(raw)) {
    const ratings = isText(canvas, 80) ? ratingsFrom(value) : null;
    if (ratings) marks[canvas] = ratings;
  }
  return Object.keys(marks).length > 0 ? marks : undefined;
}

const BADGES = Object.keys(DEFAULT_SETTINGS.badges);

/** Choices in an object without a prototype, so that a list whose id is `__proto__` is only a list. */
function choicesFrom(raw: Readonly<Record<string, unknown>>): Settings['lists'] {
  const choices = Object.create(null) as Settings['lists'];
  for (const [idList, value] of Object.entries(raw)) {
    const choice = choiceFrom(value);
    if (choice) choices[idList] = choice;
  }
  return choices;
}

/** Reads a board's shared data. Parts that cannot be understood are left out here and kept when writing. Never throws. */
export function readBoardData(stored: Stored): BoardData {
  const raw = stored[KEY];
  if (raw === undefined || raw === null) return { state: 'empty', settings: DEFAULT_SETTINGS };
  const parsed = StoredBoard.safeParse(raw);
  if (!parsed.success || parsed.data.v !== BOARD_VERSION)
    return { state: 'unreadable', settings: DEFAULT_SETTINGS };
  const { l = {}, b = [], s = [], c = {}, m = {} } = parsed.data;
  const canvasSegments = defaultsFrom(c);
  const marks = marksFrom(m);
  const badges = Object.fromEntries(BADGES.map((name) => [name, !b.includes(name)])) as BadgeSettings;
  return {
    state: 'ok',
    settings: {
      lists: choicesFrom(l),
      badges,
      segments: s.flatMap((segment) => segmentFrom(segment) ?? []),
      ...(canvasSegments ? { canvasSegments } : {}),
      ...(marks ? { marks } : {}),
    },
  };
}

const choiceToStore = ({ column, canvas }: ListChoice) => (canvas === undefined ? column : [column, canvas]);

/** The parts of a stored list or record that this version cannot read: they stay. */
function unreadableChoices(raw: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(raw).filter(([, value]) => choiceFrom(value) === null);
}

/** The keys to write so that the board holds the settings. Everything else under our key stays; other keys are not touched. */
export function boardValues(stored: Stored, settings: Settings): Record<string, unknown> {
  const before = StoredBoard.safeParse(stored[KEY]).data ?? { v: BOARD_VERSION };
  const { l = {}, b = [], s = [], c = {}, m = {}, ...others } = before;
  const lists = Object.fromEntries([
    ...unreadableChoices(l),
    ...Object.entries(settings.lists).map(([id, choice]) => [id, choiceToStore(choice)] as const),
  ]);
  const off = [
    ...b.filter((name) => !BADGES.includes(String(name))),
    ...Object.entries(settings.badges).flatMap(([name, on]) => (on ? [] : [name])),
  ];
  const segments = [
    ...settings.segments.map(({ key, name, unique }) => [key, name, unique]),
    ...s.filter((segment) => segmentFrom(segment) === null),
  ];
  const defaults = Object.fromEntries([
    ...Object.entries(c).filter(([canvas, segment]) => !isDefault(canvas, segment)),
    ...Object.entries(settings.canvasSegments ?? {}),
  ]);
  const marks = Object.fromEntries([
    ...Object.entries(m).filter(([canvas, value]) => !isText(canvas, 80) || ratingsFrom(value) === null),
    ...Object.entries(settings.marks ?? {}).map(([canvas, one]) => [canvas, ratingsToStore(one)] as const),
  ]);
  return {
    [KEY]: {
      ...others,
      v: BOARD_VERSION,
      ...(Object.keys(lists).length > 0 ? { l: lists } : {}),
      ...(off.length > 0 ? { b: off } : {}),
      ...(segments.length > 0 ? { s: segments } : {}),
      ...(Object.keys(defaults).length > 0 ? { c: defaults } : {}),
      ...(Object.keys(marks).length > 0 ? { m: marks } : {}),
    },
  };
}
