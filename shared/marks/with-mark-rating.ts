import type { Settings } from '../schemas/settings';
import type { RatedMark } from '../taxonomy';

/** The settings with one mark of a canvas rated 1 to 5, or no longer rated. A canvas without ratings is left out. */
export function withMarkRating(
  { marks: before = {}, ...settings }: Settings,
  canvas: string,
  mark: RatedMark,
  rating: number | undefined,
): Settings {
  const ratings = new Map<string, number | undefined>(Object.entries(before[canvas] ?? {}));
  if (rating === undefined) ratings.delete(mark);
  else ratings.set(mark, rating);
  const marks = new Map(Object.entries(before)).set(canvas, Object.fromEntries(ratings));
  if (ratings.size === 0) marks.delete(canvas);
  return marks.size === 0 ? settings : { ...settings, marks: Object.fromEntries(marks) };
}
