import type { PictureMessages } from '../../messages/pictures';
import type { ScoredItem } from '../../schemas/summary';
import { nameOf, peopleOf, scoreOf } from '../item-words';
import { fitText } from '../text/fit-text';
import { radiusOf, shapeOf } from '../verdict-shape';
import type { CanvasMap, MapArea } from './canvas-map';

/** Sizes of the map's text, in units of the picture; at its own width a unit is a pixel. */
export const NAME_SIZE = 14;
export const SMALL_SIZE = 12;
export const NAME_LEADING = 18;
export const SMALL_LEADING = 16;

/** From an area's edge, on which the marks stand, to its text: the largest mark, its ring, and air. */
export const INSET = 26;
/** Room for a rank of one digit, and for a score. */
export const RANK_WIDTH = 18;
export const SCORE_WIDTH = 44;
export const PADDING = 12;

const ROW_PADDING = 6;
/** Between the marks of two rows. */
const APART = 6;
/** The ring of an item that nothing addresses. */
export const RING = 4;

/** One item of an area with its place in it: `y` and `height` from the area's first row. */
export interface AreaRow {
  readonly item: ScoredItem;
  readonly y: number;
  readonly height: number;
  readonly radius: number;
  readonly name: readonly string[];
  /** Verdict and people, for the top three; and that nothing addresses it. */
  readonly small: readonly string[];
  /** Empty where there is no score, or no room for it. */
  readonly score: string;
  readonly uncovered: boolean;
}

/** An area that is narrower has no room for a column of scores. */
const SCORES_FROM = 300;

/** The rows of an area below each other, best first; a name takes two lines at most. */
export function rowsOf(area: MapArea, width: number, map: CanvasMap, messages: PictureMessages): AreaRow[] {
  const wide = width >= SCORES_FROM;
  const forText = width - INSET - RANK_WIDTH - PADDING - (wide ? SCORE_WIDTH : 0);
  const rows: AreaRow[] = [];
  let y = 0;
  for (const item of area.shown) {
    const top = item.rank <= 3;
    const uncovered = map.uncovered.has(item.id);
    const score = scoreOf(item, messages);
    const name = fitText(nameOf(item, messages), forText / NAME_SIZE, top || !wide ? 2 : 1, top);
    const small = [
      ...(top ? fitText(standing(item, wide ? '' : score, messages), forText / SMALL_SIZE, 2) : []),
      ...(uncovered ? fitText(messages.map.uncovered, forText / SMALL_SIZE, 2, true) : []),
    ];
    const text = name.length * NAME_LEADING + small.length * SMALL_LEADING;
    const radius = radiusOf(item.score);
    const mark = 2 * (radius + (uncovered ? RING : 0)) + APART;
    const height = Math.ceil(Math.max(text + 2 * ROW_PADDING, mark));
    rows.push({ item, y, height, radius, name, small, score: wide ? score : '', uncovered });
    y += height;
  }
  return rows;
}

/** "Strong · 4 of 9 customers", with the score where it has no place of its own. */
function standing(item: ScoredItem, score: string, messages: PictureMessages): string {
  return [messages.shapes[shapeOf(item)], score, peopleOf(item, messages)]
    .filter((part) => part !== '')
    .join(' · ');
}
