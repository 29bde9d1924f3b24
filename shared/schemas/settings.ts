import * as z from 'zod/mini';
import { COLUMNS, type RatedMark } from '../taxonomy';
import { Id } from './ids';
import { Rating } from './rating';

/** The most characters of a canvas's name. */
export const MAX_CANVAS_NAME = 80;

/** What a list stands for, chosen by hand: a column of a canvas, or nothing. It wins over detection (domain page, 3). */
export const ListChoice = z.object({
  column: z.union([z.enum(COLUMNS), z.literal('none')]),
  /** Name of the canvas; absent means "as detected from the list's name". */
  canvas: z.optional(z.string().check(z.maxLength(MAX_CANVAS_NAME))),
});
export type ListChoice = z.infer<typeof ListChoice>;

/** Which badges stand on the card fronts. */
export const BadgeSettings = z.object({ rating: z.boolean(), verdict: z.boolean(), score: z.boolean() });
export type BadgeSettings = z.infer<typeof BadgeSettings>;

/** The most segments of a board, and the most characters of a segment's name and of what is unique about it. */
export const MAX_SEGMENTS = 30;
export const MAX_SEGMENT_NAME = 80;
export const MAX_UNIQUE = 300;

/** A customer segment: its name, and what is unique about it. */
export const Segment = z.object({
  key: z.string().check(z.minLength(1), z.maxLength(40)),
  name: z.string().check(z.minLength(1), z.maxLength(MAX_SEGMENT_NAME)),
  unique: z.string().check(z.maxLength(MAX_UNIQUE)),
});
export type Segment = z.infer<typeof Segment>;

/** How a team rates the marks of its value proposition that no data can tell; an unset one is absent. */
export const MarkRatings = z.object({
  different: z.optional(Rating),
  better: z.optional(Rating),
  hardToCopy: z.optional(Rating),
  soundModel: z.optional(Rating),
} satisfies Record<RatedMark, unknown>);
export type MarkRatings = z.infer<typeof MarkRatings>;

/** What a team set for its board; lives in the board's shared data. */
export const Settings = z.object({
  /** Choices by list id. */
  lists: z.record(Id, ListChoice),
  badges: BadgeSettings,
  segments: z.array(Segment).check(z.maxLength(MAX_SEGMENTS)),
  /** Which segment a canvas describes: keys of segments by key of canvas. Absent where none was chosen. */
  canvasSegments: z.optional(
    z.record(
      z.string().check(z.maxLength(MAX_CANVAS_NAME)),
      z.string().check(z.minLength(1), z.maxLength(40)),
    ),
  ),
  /** The team's ratings by key of canvas. Absent where nothing was rated. */
  marks: z.optional(z.record(z.string().check(z.maxLength(MAX_CANVAS_NAME)), MarkRatings)),
});
export type Settings = z.infer<typeof Settings>;
