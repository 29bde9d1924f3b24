import type { ScoredItem } from '../schemas/summary';
import type { Verdict } from '../taxonomy';
import { element, type Element } from './element';
import type { Ink } from './palette';

/** A verdict as it is drawn: contested is told before how far the evidence carries. */
export const SHAPES = ['assumption', 'heard', 'repeated', 'strong', 'contested'] as const;
export type Shape = (typeof SHAPES)[number];

export function shapeOf({ verdict, contested }: Pick<ScoredItem, 'verdict' | 'contested'>): Shape {
  return contested ? 'contested' : verdict;
}

/** The filled part of a circle around 0, more of it the further the evidence carries. Clockwise from the top. */
function filling(verdict: Verdict, r: number, x: number, y: number): string | null {
  const top = `M${x} ${round(y - r)}`;
  if (verdict === 'heard') return `M${x} ${y}V${round(y - r)}A${r} ${r} 0 0 1 ${round(x + r)} ${y}Z`;
  if (verdict === 'repeated') return `${top}A${r} ${r} 0 0 1 ${x} ${round(y + r)}Z`;
  return null;
}

/** To the tenth: finer is not seen, and files stay small. */
export const round = (length: number) => Math.round(length * 10) / 10;

/**
 * The mark of a verdict, by shape and colour (ux page, "Colour and shape of a verdict"): hollow and dashed, a quarter, a half, full,
 * and two halves apart where customers disagree.
 */
export function verdictShape(
  shape: Shape,
  x: number,
  y: number,
  r: number,
  ground: Ink = 'surface',
): Element[] {
  const ink: Ink = `verdict-${shape}`;
  if (shape === 'contested') {
    const gap = Math.max(1, r / 6);
    const half = (side: 1 | -1, sweep: 0 | 1) =>
      `M${round(x + side * gap)} ${round(y - r)}A${r} ${r} 0 0 ${sweep} ${round(x + side * gap)} ${round(y + r)}Z`;
    return [
      element('circle', { cx: x, cy: y, r, fill: ground }),
      element('path', { d: `${half(-1, 0)}${half(1, 1)}`, fill: ink }),
    ];
  }
  const filled = filling(shape, r, x, y);
  return [
    element('circle', {
      cx: x,
      cy: y,
      r,
      fill: shape === 'strong' ? ink : ground,
      stroke: ink,
      'stroke-width': 1.5,
      ...(shape === 'assumption' ? { 'stroke-dasharray': '3 2.5' } : {}),
    }),
    ...(filled === null ? [] : [element('path', { d: filled, fill: ink })]),
  ];
}

/** The radius of an item's mark: its area grows with the score, 0 to 100, from 5 to 13 units of the picture. */
export function radiusOf(score: number): number {
  return round(Math.sqrt(25 + (144 * Math.min(100, Math.max(0, score))) / 100));
}
