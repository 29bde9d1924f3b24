import { en } from '../../../shared/messages/pictures/en';
import type { PictureMessages } from '../../../shared/messages/pictures';
import { drawEvidence } from '../../../shared/pictures/evidence/draw-evidence';
import { standingsOf } from '../../../shared/pictures/evidence/standings';
import type { Attributes, Element, Picture } from '../../../shared/pictures/element';
import { canvasMapOf } from '../../../shared/pictures/map/canvas-map';
import { drawMap } from '../../../shared/pictures/map/draw-map';
import { drawOpportunity } from '../../../shared/pictures/opportunity/draw-opportunity';
import { opportunitiesOf } from '../../../shared/pictures/opportunity/opportunities';
import { textWidth } from '../../../shared/pictures/text/text-width';
import type { BoardSnapshot } from '../../../shared/schemas/snapshot';
import { summariseBoard } from '../../../shared/summary/summarise-board';

export const AS_OF = '2026-07-01';

export const KINDS = ['map', 'opportunity', 'evidence'] as const;
export type Kind = (typeof KINDS)[number];

/** A picture of the first canvas of a board. */
export function drawn(
  kind: Kind,
  board: BoardSnapshot,
  width = 1200,
  messages: PictureMessages = en,
): Picture {
  const summary = summariseBoard(board, { asOf: AS_OF });
  const [canvas] = summary.canvases;
  if (canvas === undefined) throw new Error('the board has no canvas');
  if (kind === 'map') return drawMap(canvasMapOf(summary, canvas), width, messages);
  if (kind === 'opportunity')
    return drawOpportunity(opportunitiesOf(summary, canvas, board), width, messages);
  return drawEvidence(standingsOf(summary, canvas), width, messages);
}

/** Every element of a picture. */
export function elementsOf(children: Picture['children']): Element[] {
  const isElement = (child: Element | string): child is Element => typeof child !== 'string';
  return children.flatMap((child) => [child, ...elementsOf(child.children.filter(isElement))]);
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly text: string;
}

function leftOf(x: number, width: number, attributes: Attributes): number {
  const anchor = attributes['text-anchor'];
  if (anchor === 'middle') return x - width / 2;
  return (anchor === 'end') === (attributes.direction === 'rtl') ? x : x - width;
}

/** The lines of text of a picture and the room that each takes at most. */
export function textsOf(picture: Picture): Box[] {
  return elementsOf(picture.children)
    .filter(({ tag }) => tag === 'text')
    .map(({ attributes, children }) => {
      const { x = 0, y = 0 } = attributes;
      const size = Number(attributes['font-size']);
      const text = children.join('');
      const width = textWidth(text, attributes['font-weight'] === 600) * size;
      const left = leftOf(x, width, attributes);
      return { left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.22, text };
    });
}
