import type { PictureMessages } from '../messages/pictures';
import type { ScoredItem } from '../schemas/summary';
import type { Element } from './element';
import type { Strip } from './foot';
import { nameOf } from './item-words';
import { fitText } from './text/fit-text';
import { label } from './text/label';
import { shapeOf, verdictShape } from './verdict-shape';

/** How many items of a plot have a number and a name. */
export const NUMBERED = 12;

export interface KeyEntry {
  readonly item: ScoredItem;
  /** What stands below the name. */
  readonly small: string;
}

const NAME_SIZE = 14;
const SMALL_SIZE = 12;
const TEXT = 46;

/** The names behind the numbers of a plot, from 1. What is counted there, and has no mark of its own, has no number here. */
export function drawKey(
  title: string,
  entries: readonly KeyEntry[],
  place: { readonly x: number; readonly y: number; readonly width: number },
  marked: ReadonlySet<string>,
  messages: PictureMessages,
): Strip {
  const { x, width } = place;
  const forText = width - TEXT;
  const drawn: Element[] = [];
  let y = place.y;
  for (const line of fitText(title, width / 13, 2, true)) {
    drawn.push(label(line, x, y + 14, { size: 13, ink: 'text-subtle', bold: true }));
    y += 18;
  }
  y += 6;
  entries.forEach(({ item, small }, index) => {
    drawn.push(
      ...(marked.has(item.id)
        ? [label(String(index + 1), x, y + 14, { size: NAME_SIZE, ink: 'text-subtle', bold: true })]
        : []),
      ...verdictShape(shapeOf(item), x + 32, y + 10, 7),
    );
    for (const line of fitText(nameOf(item, messages), forText / NAME_SIZE, 2)) {
      drawn.push(label(line, x + TEXT, y + 14, { size: NAME_SIZE }));
      y += 18;
    }
    for (const line of fitText(small, forText / SMALL_SIZE, 2)) {
      drawn.push(label(line, x + TEXT, y + 12, { size: SMALL_SIZE, ink: 'text-subtle' }));
      y += 16;
    }
    y += 8;
  });
  return { drawn, height: y - place.y };
}
