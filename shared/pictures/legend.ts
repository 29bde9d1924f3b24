import type { PictureMessages } from '../messages/pictures';
import type { Element } from './element';
import { MARGIN, type Strip } from './foot';
import { label } from './text/label';
import { textWidth } from './text/text-width';
import { SHAPES, verdictShape } from './verdict-shape';

const SIZE = 12;
const LEADING = 22;
const MARK = 6;

/** One entry: a drawing around the middle left point, how wide it is, and its words. */
export interface LegendEntry {
  readonly draw: (x: number, y: number) => Element[];
  readonly width: number;
  readonly words: string;
}

/** The entries that explain the marks of verdicts. */
export function verdictEntries(messages: PictureMessages): LegendEntry[] {
  return SHAPES.map((shape) => ({
    draw: (x, y) => verdictShape(shape, x + MARK, y, MARK),
    width: 2 * MARK,
    words: messages.shapes[shape],
  }));
}

/** Entries beside each other, in as many lines as that takes. */
export function drawLegend(entries: readonly LegendEntry[], y: number, width: number): Strip {
  const drawn: Element[] = [];
  let x = MARGIN;
  let line = 0;
  for (const { draw, width: drawing, words } of entries) {
    const needed = drawing + 6 + textWidth(words) * SIZE;
    if (x > MARGIN && x + needed > width - MARGIN) {
      x = MARGIN;
      line += 1;
    }
    const middle = y + 11 + line * LEADING;
    drawn.push(
      ...draw(x, middle),
      label(words, x + drawing + 6, middle + 4, { size: SIZE, ink: 'text-subtle' }),
    );
    x = Math.ceil(x + needed + 14);
  }
  return { drawn, height: (line + 1) * LEADING + 6 };
}
