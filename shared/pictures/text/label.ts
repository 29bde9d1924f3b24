import { element, type Element } from '../element';
import type { Ink } from '../palette';
import { runsLeftwards } from './fit-text';

export interface LabelStyle {
  /** In units of the picture. */
  readonly size: number;
  readonly ink?: Ink;
  readonly bold?: boolean;
  /** Which end of the text stands at `x`, as one sees it. */
  readonly at?: 'left' | 'middle' | 'right';
}

const ANCHORS = { left: 'start', middle: 'middle', right: 'end' } as const;
const MIRRORED = { left: 'end', middle: 'middle', right: 'start' } as const;

/** One line of text with its base line at `y`. A line that runs from right to left keeps its own order and stands in the same place. */
export function label(text: string, x: number, y: number, style: LabelStyle): Element {
  const { size, ink = 'text', bold = false, at = 'left' } = style;
  const leftwards = runsLeftwards(text);
  return element(
    'text',
    {
      x,
      y,
      'font-size': size,
      fill: ink,
      ...(bold ? { 'font-weight': 600 } : {}),
      'text-anchor': (leftwards ? MIRRORED : ANCHORS)[at],
      ...(leftwards ? { direction: 'rtl' } : {}),
    },
    [text],
  );
}
