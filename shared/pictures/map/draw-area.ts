import type { PictureMessages } from '../../messages/pictures';
import type { ScoredItem } from '../../schemas/summary';
import { element, subject, type Element } from '../element';
import { itemInWords, nameOf } from '../item-words';
import { fitText } from '../text/fit-text';
import { label } from '../text/label';
import { textWidth } from '../text/text-width';
import { round, shapeOf, verdictShape } from '../verdict-shape';
import {
  INSET,
  NAME_LEADING,
  NAME_SIZE,
  PADDING,
  RANK_WIDTH,
  RING,
  SMALL_LEADING,
  SMALL_SIZE,
  rowsOf,
  type AreaRow,
} from './area-rows';
import type { CanvasMap, Folded, MapArea } from './canvas-map';

/** Where an area stands, and on which of its edges its marks do. */
export interface AreaPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly port: 'left' | 'right';
  /** Its column among the areas, for the arrow keys. */
  readonly column: number;
  /** How many things to look at stand above it. */
  readonly rowsAbove: number;
}

/** An area as drawn, and where links may meet it. */
export interface DrawnArea {
  readonly height: number;
  /** Behind everything: the ground, and what makes rows stand out. */
  readonly ground: (height: number) => Element[];
  readonly front: Element[];
  /** The middle and radius of each item's mark. */
  readonly ports: ReadonlyMap<string, Port>;
  /** Where links to items that are folded end; null without such items. */
  readonly foldedPort: Port | null;
}

export interface Port {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly side: 'left' | 'right';
}

const HEADING = 38;
const FOLDED = 30;
const BOTTOM = 8;
const FOLDED_RADIUS = 5;
const STUB = 26;

/** Draws one area of the map: a heading, its items, and what is folded. Its height follows from that. */
export function drawArea(
  area: MapArea,
  place: AreaPlace,
  map: CanvasMap,
  messages: PictureMessages,
): DrawnArea {
  const { x, y, width, port } = place;
  const edge = port === 'left' ? x : x + width;
  /** From the edge with the marks inwards. */
  const inwards = (length: number) => (port === 'left' ? edge + length : edge - length);
  const rows = rowsOf(area, width, map, messages);
  const firstRow = y + HEADING;
  const rowsHeight = rows.reduce((sum, { height }) => sum + height, 0);
  const ports = new Map<string, Port>();
  const front: Element[] = [...headingOf(area, inwards, y + 25, width, port, messages)];
  if (area.items === 0) {
    const lines = fitText(messages.map.empty[area.column], (width - INSET - PADDING) / NAME_SIZE, 2);
    const style = { size: NAME_SIZE, ink: 'text-subtle', at: port } as const;
    lines.forEach((line, index) =>
      front.push(label(line, inwards(INSET), firstRow + 15 + index * NAME_LEADING, style)),
    );
  }

  rows.forEach((row, index) => {
    const top = firstRow + row.y;
    const middle = round(top + row.height / 2);
    ports.set(row.item.id, { x: edge, y: middle, radius: row.radius, side: port });
    front.push(
      subject(
        {
          words: rowInWords(row.item, map, messages),
          aside: fitWordsOf(row.item, map, messages),
          ids: [row.item.id],
          column: place.column,
          row: place.rowsAbove + index,
        },
        [
          element('rect', {
            class: 'hit',
            x: round(port === 'left' ? x - 16 : x + 2),
            y: top,
            width: width + 14,
            height: row.height,
            rx: 4,
            fill: 'none',
          }),
          ...uncoveredMark(row, edge, middle, port),
          ...verdictShape(shapeOf(row.item), edge, middle, row.radius),
          ...rowText(row, inwards, top, width, port),
        ],
      ),
    );
  });

  const bottom = firstRow + rowsHeight;
  const { folded } = area;
  if (folded !== null) front.push(...foldedMarks(folded, inwards, bottom, width, port, messages));
  const height = HEADING + Math.max(rowsHeight + (folded === null ? 0 : FOLDED), 2 * NAME_LEADING) + BOTTOM;
  return {
    height,
    ground: (whole) => [
      element('rect', { x, y, width, height: whole, rx: 8, fill: 'surface-sunken', stroke: 'border' }),
      ...rows
        .filter(({ uncovered }) => uncovered)
        .map((row) =>
          element('rect', {
            x: x + 1,
            y: firstRow + row.y + 1,
            width: width - 2,
            height: row.height - 2,
            fill: 'warning',
          }),
        ),
    ],
    front,
    ports,
    foldedPort: folded === null ? null : { x: edge, y: bottom + FOLDED / 2, radius: 3, side: port },
  };
}

const HEADING_SIZE = 15;

/** The area's name, and how many cards it has: the bare number where there is no room for the word. */
function headingOf(
  { column, items }: MapArea,
  inwards: (length: number) => number,
  y: number,
  width: number,
  port: 'left' | 'right',
  messages: PictureMessages,
): Element[] {
  const room = width - INSET - PADDING;
  const counts = items === 0 ? [''] : [messages.cards(items), messages.whole(items)];
  const name = messages.columns[column];
  const nameWidth = textWidth(name, true) * HEADING_SIZE + 8;
  const count = counts.find((one) => nameWidth + textWidth(one) * SMALL_SIZE <= room) ?? counts.at(-1) ?? '';
  const forName = room - textWidth(count) * SMALL_SIZE - 8;
  const [line = ''] = fitText(name, forName / HEADING_SIZE, 1, true);
  const far = port === 'left' ? 'right' : 'left';
  const style = { size: SMALL_SIZE, ink: 'text-subtle', at: far } as const;
  return [
    label(line, inwards(INSET), y, { size: HEADING_SIZE, bold: true, at: port }),
    ...(count === '' ? [] : [label(count, inwards(width - PADDING), y, style)]),
  ];
}

/** A dashed ring, and a line that leads nowhere. */
function uncoveredMark(row: AreaRow, edge: number, y: number, port: 'left' | 'right'): Element[] {
  if (!row.uncovered) return [];
  const outwards = port === 'left' ? -1 : 1;
  const from = edge + outwards * (row.radius + RING);
  const to = from + outwards * Math.max(8, STUB - row.radius);
  const line = { stroke: 'warning-icon', 'stroke-width': 2 } as const;
  return [
    element('circle', { cx: edge, cy: y, r: row.radius + RING, fill: 'warning', ...line }),
    element('line', { x1: round(from), y1: y, x2: round(to), y2: y, ...line, 'stroke-dasharray': '3 3' }),
    element('line', { x1: round(to), y1: y - 5, x2: round(to), y2: y + 5, ...line }),
  ];
}

function rowText(
  row: AreaRow,
  inwards: (length: number) => number,
  top: number,
  width: number,
  port: 'left' | 'right',
): Element[] {
  const far = port === 'left' ? 'right' : 'left';
  const isTop = row.item.rank <= 3;
  const textHeight = row.name.length * NAME_LEADING + row.small.length * SMALL_LEADING;
  let base = top + (row.height - textHeight) / 2;
  const first = round(base + 14);
  const rank = { size: NAME_SIZE, ink: 'text-subtle', bold: isTop, at: port } as const;
  const drawn: Element[] = [label(String(row.item.rank), inwards(INSET), first, rank)];
  if (row.score !== '') {
    const style = { size: SMALL_SIZE, ink: 'text-subtle', at: far } as const;
    drawn.push(label(row.score, inwards(width - PADDING), first, style));
  }
  for (const line of row.name) {
    base += NAME_LEADING;
    const style = { size: NAME_SIZE, bold: isTop, at: port } as const;
    drawn.push(label(line, inwards(INSET + RANK_WIDTH), round(base - 4), style));
  }
  for (const line of row.small) {
    base += SMALL_LEADING;
    const style = { size: SMALL_SIZE, ink: row.uncovered ? 'text' : 'text-subtle', at: port } as const;
    drawn.push(label(line, inwards(INSET + RANK_WIDTH), round(base - 4), style));
  }
  return drawn;
}

/** "and 23 more", and how many of them have which verdict. */
function foldedMarks(
  { count, shapes }: Folded,
  inwards: (length: number) => number,
  top: number,
  width: number,
  port: 'left' | 'right',
  messages: PictureMessages,
): Element[] {
  const y = top + FOLDED / 2;
  const words = messages.more(count);
  const style = { size: SMALL_SIZE, ink: 'text-subtle' } as const;
  const counts = shapes.map(({ shape, count: ofShape }) => {
    const number = messages.whole(ofShape);
    return { shape, number, width: 2 * FOLDED_RADIUS + 4 + textWidth(number) * SMALL_SIZE + 10 };
  });
  const before = INSET + textWidth(words) * SMALL_SIZE + 10;
  // The rarest verdicts give way where there is no room for all.
  while (before + sumOf(counts) > width - PADDING) counts.pop();
  let x = port === 'left' ? inwards(before) : inwards(before + sumOf(counts) - 10);
  const drawn: Element[] = [label(words, inwards(INSET), y + 4, { ...style, at: port })];
  for (const { shape, number, width: needed } of counts) {
    drawn.push(
      ...verdictShape(shape, round(x + FOLDED_RADIUS), y, FOLDED_RADIUS, 'surface-sunken'),
      label(number, round(x + 2 * FOLDED_RADIUS + 4), y + 4, style),
    );
    x += needed;
  }
  return drawn;
}

const sumOf = (parts: readonly { readonly width: number }[]) =>
  parts.reduce((sum, { width }) => sum + width, 0);

/** What an item of the map says, with what it is joined to. */
export function rowInWords(item: ScoredItem, map: CanvasMap, messages: PictureMessages): string {
  return `${itemInWords(item, messages)} ${fitWordsOf(item, map, messages)}`.trimEnd();
}

/** "Addressed by A and B.", "Addresses C.", "Nothing addresses it yet."; empty where there is nothing to say. */
function fitWordsOf(item: ScoredItem, map: CanvasMap, messages: PictureMessages): string {
  if (map.uncovered.has(item.id)) return `${messages.map.uncovered}.`;
  const by = map.addressedBy.get(item.id) ?? [];
  if (by.length > 0) return messages.sentence.addressedBy(by.map((one) => nameOf(one, messages)));
  const to = map.links.filter(({ from }) => from.id === item.id).map((link) => nameOf(link.to, messages));
  return to.length > 0 ? messages.sentence.addresses(to) : '';
}
