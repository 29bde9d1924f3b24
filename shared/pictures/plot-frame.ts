import type { OutlinePart, Picture } from './element';
import { MARGIN, drawHeading, drawNotes, type Strip } from './foot';
import { drawLegend, verdictEntries } from './legend';
import type { PictureMessages } from '../messages/pictures';

/** The width from which the names stand beside a plot; below it they stand under it. */
const BESIDE_FROM = 760;
const BETWEEN = 32;

/** What a plot puts into its frame. */
export interface PlotParts {
  readonly title: string;
  readonly description: string;
  readonly outline: readonly OutlinePart[];
  readonly notes: readonly string[];
  /** Draws the plot itself into a width. */
  readonly plot: (place: Place) => Plot;
  /** Draws the names behind its numbers; null where there are none. */
  readonly key: ((place: Place, marked: Plot['marked']) => Strip) | null;
}

export interface Plot extends Strip {
  /** Ids of the items that have a mark of their own; others are counted. */
  readonly marked: ReadonlySet<string>;
}

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A heading, a plot with its key, the marks explained, and the notes. */
export function framePlot(parts: PlotParts, width: number, messages: PictureMessages): Picture {
  const heading = drawHeading(parts.title, width);
  const beside = width >= BESIDE_FROM && parts.key !== null;
  const inner = width - 2 * MARGIN;
  const plotWidth = beside ? Math.round(inner * 0.64) : inner;
  const top = heading.height + 4;
  const plot = parts.plot({ x: MARGIN, y: top, width: plotWidth });
  const key = parts.key?.(
    beside
      ? { x: MARGIN + plotWidth + BETWEEN, y: top, width: inner - plotWidth - BETWEEN }
      : { x: MARGIN, y: top + plot.height + 12, width: inner },
    plot.marked,
  );
  const bottom = beside
    ? top + Math.max(plot.height, key?.height ?? 0)
    : top + plot.height + (key === undefined ? 0 : key.height + 12);
  const legend = drawLegend(verdictEntries(messages), bottom + 8, width);
  const notes = drawNotes(parts.notes, bottom + 8 + legend.height, width);
  return {
    width,
    height: Math.ceil(bottom + 8 + legend.height + notes.height + 8),
    title: parts.title,
    description: parts.description,
    outline: parts.outline,
    language: messages.language,
    children: [...heading.drawn, ...plot.drawn, ...(key?.drawn ?? []), ...legend.drawn, ...notes.drawn],
  };
}
