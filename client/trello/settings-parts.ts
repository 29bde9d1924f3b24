import type { Settings } from '../../shared/schemas/settings';
import type { Parts, PartsOf } from './parts';

const LIST = 'list:';
const BADGE = 'badge:';
const SEGMENT = 'segment:';
const DEFAULT = 'default:';
const MARK = 'mark:';

function take(settings: Settings): Parts {
  return new Map<string, unknown>([
    ...Object.entries(settings.lists).map(([id, choice]) => [LIST + id, choice] as const),
    ...Object.entries(settings.badges).map(([name, shown]) => [BADGE + name, shown] as const),
    ...settings.segments.map((segment) => [SEGMENT + segment.key, segment] as const),
    ...Object.entries(settings.canvasSegments ?? {}).map(([canvas, key]) => [DEFAULT + canvas, key] as const),
    ...Object.entries(settings.marks ?? {}).flatMap(([canvas, ratings]) =>
      Object.entries(ratings).map(([mark, rating]) => [`${MARK}${mark}:${canvas}`, rating] as const),
    ),
  ]);
}

/** The record with the changed values of one prefix put in; undefined removes a key. */
function putRecord<V>(
  record: Readonly<Record<string, V>>,
  prefix: string,
  changed: Parts,
): Record<string, V> {
  const next = new Map(Object.entries(record));
  for (const [key, value] of changed) {
    if (!key.startsWith(prefix)) continue;
    if (value === undefined) next.delete(key.slice(prefix.length));
    else next.set(key.slice(prefix.length), value as V);
  }
  return Object.fromEntries(next);
}

/** The ratings with the changed ones put in; a canvas without any is left out. */
function putMarks(marks: NonNullable<Settings['marks']>, changed: Parts): Settings['marks'] {
  const next = new Map(Object.entries(marks).map(([canvas, ratings]) => [canvas, { ...ratings }]));
  for (const [key, value] of changed) {
    if (!key.startsWith(MARK)) continue;
    // The mark's name has no colon; a canvas's may.
    const [, mark = '', canvas = ''] = /^mark:([^:]*):(.*)$/s.exec(key) ?? [];
    const ratings = { ...next.get(canvas), [mark]: value };
    if (value === undefined) delete ratings[mark as keyof typeof ratings];
    next.set(canvas, ratings);
  }
  const rated = [...next].filter(([, ratings]) => Object.keys(ratings).length > 0);
  return rated.length === 0 ? undefined : Object.fromEntries(rated);
}

function put(settings: Settings, changed: Parts): Settings {
  const { canvasSegments = {}, marks: before = {}, ...others } = settings;
  const marks = putMarks(before, changed);
  const defaults = putRecord(canvasSegments, DEFAULT, changed);
  const segments = Object.fromEntries(settings.segments.map((segment) => [segment.key, segment]));
  return {
    ...others,
    lists: putRecord(settings.lists, LIST, changed),
    badges: { ...settings.badges, ...putRecord<boolean>({}, BADGE, changed) },
    segments: Object.values(putRecord(segments, SEGMENT, changed)),
    ...(Object.keys(defaults).length > 0 ? { canvasSegments: defaults } : {}),
    ...(marks ? { marks } : {}),
  };
}

/** The settings' parts: each list's choice, each badge's switch, each segment by key, each canvas's segment, each rating of a canvas's marks. */
export const SETTINGS_PARTS: PartsOf<Settings> = { take, put };
