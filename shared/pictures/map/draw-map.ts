import type { PictureMessages } from '../../messages/pictures';
import { COLUMNS, PROFILE_COLUMNS, VALUE_MAP_COLUMNS, type Column } from '../../taxonomy';
import { element, type Element, type OutlinePart, type Picture } from '../element';
import { MARGIN, drawHeading, drawNotes, footNote } from '../foot';
import { drawLegend, verdictEntries, type LegendEntry } from '../legend';
import { label } from '../text/label';
import { nameOf } from '../item-words';
import { round } from '../verdict-shape';
import type { CanvasMap } from './canvas-map';
import { drawArea, rowInWords, type AreaPlace, type DrawnArea, type Port } from './draw-area';

/** The width in which the two sides stand beside each other; below it their areas stand in one column. */
export const SIDE_BY_SIDE_FROM = 640;
export const NARROWEST = 260;

const BETWEEN = 16;
/** Left of the areas where they stand in one column: the links run there. */
const GUTTER = 46;

/** What answers what: each area of the value map stands beside the area that it speaks to. */
const ROWS = [
  ['product', 'job'],
  ['reliever', 'pain'],
  ['creator', 'gain'],
] as const satisfies readonly (readonly [Column, Column])[];

/**
 * Our own drawing of a canvas: six areas, their items by rank, marks by verdict and as large as the score, and the links of fit.
 * The same map and width give the same picture.
 *
 * @param width in pixels at full size, from `NARROWEST`
 */
export function drawMap(map: CanvasMap, width: number, messages: PictureMessages): Picture {
  const title = messages.map.title(nameOf(map, messages) === messages.unnamed ? '' : nameOf(map, messages));
  const heading = drawHeading(title, width);
  const body =
    width < SIDE_BY_SIDE_FROM
      ? inOneColumn(map, width, heading.height, messages)
      : sideBySide(map, width, heading.height, messages);
  const legend = drawLegend(legendOf(map, messages), body.bottom + 8, width);
  const y = body.bottom + 8 + legend.height;
  const notes = drawNotes(
    [...(map.hasValueMap ? [] : [messages.map.noValueMap]), footNote(map, messages)],
    y,
    width,
  );
  return {
    width,
    height: Math.ceil(y + notes.height + 8),
    title,
    description: fitInWords(map, messages),
    outline: outlineOf(map, messages),
    language: messages.language,
    children: [...heading.drawn, ...body.drawn, ...legend.drawn, ...notes.drawn],
  };
}

interface Body {
  readonly drawn: readonly Element[];
  readonly bottom: number;
}

function sideBySide(map: CanvasMap, width: number, top: number, messages: PictureMessages): Body {
  const channel = Math.round(width * 0.16);
  const areaWidth = Math.floor((width - 2 * MARGIN - channel) / 2);
  const right = width - MARGIN - areaWidth;
  const heads = [
    label(messages.map.valueMap, MARGIN + areaWidth, top + 14, {
      size: 13,
      ink: 'text-subtle',
      bold: true,
      at: 'right',
    }),
    label(messages.map.profile, right, top + 14, { size: 13, ink: 'text-subtle', bold: true }),
  ];
  let y = top + 28;
  let rowsAbove = 0;
  const areas: DrawnArea[] = [];
  const grounds: Element[] = [];
  for (const [offer, need] of ROWS) {
    const at = (column: Column, place: Omit<AreaPlace, 'y' | 'width' | 'rowsAbove'>) =>
      drawArea(map.areas[column], { ...place, y, width: areaWidth, rowsAbove }, map, messages);
    const pair = [
      at(offer, { x: MARGIN, port: 'right', column: 0 }),
      at(need, { x: right, port: 'left', column: 1 }),
    ];
    const height = Math.max(...pair.map((area) => area.height));
    grounds.push(...pair.flatMap((area) => area.ground(height)));
    areas.push(...pair);
    y += height + BETWEEN;
    rowsAbove += Math.max(map.areas[offer].shown.length, map.areas[need].shown.length);
  }
  const links = linksBetween(map, areas, (from, to) => {
    const bend = round((to.x - from.x) / 2);
    const start = round(from.x + from.radius);
    const end = round(to.x - to.radius);
    return `M${start} ${from.y}C${round(start + bend)} ${from.y} ${round(end - bend)} ${to.y} ${end} ${to.y}`;
  });
  return { drawn: [...heads, ...grounds, ...links, ...areas.flatMap(({ front }) => front)], bottom: y };
}

function inOneColumn(map: CanvasMap, width: number, top: number, messages: PictureMessages): Body {
  const areaWidth = width - GUTTER - 10;
  let y = top;
  let rowsAbove = 0;
  const heads: Element[] = [];
  const grounds: Element[] = [];
  const areas: DrawnArea[] = [];
  for (const [head, columns] of [
    [messages.map.profile, PROFILE_COLUMNS],
    [messages.map.valueMap, VALUE_MAP_COLUMNS],
  ] as const) {
    heads.push(label(head, GUTTER, y + 14, { size: 13, ink: 'text-subtle', bold: true }));
    y += 28;
    for (const column of columns) {
      const place = { x: GUTTER, y, width: areaWidth, port: 'left', column: 0, rowsAbove } as const;
      const area = drawArea(map.areas[column], place, map, messages);
      grounds.push(...area.ground(area.height));
      areas.push(area);
      y += area.height + BETWEEN;
      rowsAbove += map.areas[column].shown.length;
    }
  }
  const links = linksBetween(map, areas, (from, to) => {
    const start = round(from.x - from.radius);
    const end = round(to.x - to.radius);
    // Three quarters of the bend are seen: a long way round stays within the gutter.
    const bend = Math.min(40, 16 + Math.abs(to.y - from.y) / 30);
    const out = round(Math.max(2, GUTTER - bend - 8));
    return `M${start} ${from.y}C${out} ${from.y} ${out} ${to.y} ${end} ${to.y}`;
  });
  return { drawn: [...heads, ...grounds, ...links, ...areas.flatMap(({ front }) => front)], bottom: y };
}

/** The links, each once: what is folded shares the one place where it ends. */
function linksBetween(
  map: CanvasMap,
  areas: readonly DrawnArea[],
  path: (from: Port, to: Port) => string,
): Element[] {
  const ports = new Map(areas.flatMap((area) => [...area.ports]));
  const folded = new Map(ROWS.flat().map((column, index) => [column, areas[index]?.foldedPort ?? null]));
  const drawn = new Set<string>();
  return map.links.flatMap(({ from, to }) => {
    const start = ports.get(from.id) ?? folded.get(from.column);
    const end = ports.get(to.id);
    if (!start || !end) return [];
    const d = path(start, end);
    if (drawn.has(d)) return [];
    drawn.add(d);
    const line = element('path', { class: 'link', d, fill: 'none', stroke: 'link', 'stroke-width': 1.5 });
    const hub = ports.has(from.id)
      ? []
      : [element('circle', { cx: start.x, cy: start.y, r: start.radius, fill: 'link' })];
    return [{ ...line, joins: [from.id, to.id] as const }, ...hub];
  });
}

function legendOf(map: CanvasMap, messages: PictureMessages): LegendEntry[] {
  const { legendSize, legendLink, uncovered: nothing } = messages.map;
  const link: LegendEntry = {
    draw: (x, y) => [
      element('line', { x1: x, y1: y, x2: x + 22, y2: y, stroke: 'link', 'stroke-width': 1.5 }),
    ],
    width: 22,
    words: legendLink,
  };
  const uncovered: LegendEntry = {
    draw: (x, y) => [
      element('circle', {
        cx: x + 8,
        cy: y,
        r: 7,
        fill: 'warning',
        stroke: 'warning-icon',
        'stroke-width': 2,
      }),
    ],
    width: 16,
    words: nothing,
  };
  const size: LegendEntry = {
    draw: (x, y) =>
      [4, 7].map((r, index) =>
        element('circle', {
          cx: x + 4 + index * 14,
          cy: y,
          r,
          fill: 'none',
          stroke: 'border-bold',
          'stroke-width': 1.5,
        }),
      ),
    width: 26,
    words: legendSize,
  };
  return [
    ...verdictEntries(messages),
    size,
    ...(map.links.length > 0 ? [link] : []),
    ...(map.uncovered.size > 0 ? [uncovered] : []),
  ];
}

/** How well the two sides fit, in a sentence. */
function fitInWords(map: CanvasMap, messages: PictureMessages): string {
  if (!map.hasValueMap) return messages.map.noValueMap;
  const top = map.addressedBy.size;
  return messages.map.fit(top - map.uncovered.size, top);
}

/** The six areas in words, the customer profile first: the items that are drawn, and what is folded. */
function outlineOf(map: CanvasMap, messages: PictureMessages): OutlinePart[] {
  return COLUMNS.map((column) => {
    const { shown, folded } = map.areas[column];
    const title = messages.columns[column];
    if (shown.length === 0) return { title, lines: [messages.map.empty[column]] };
    const lines = shown.map((item) => rowInWords(item, map, messages));
    if (folded === null) return { title, lines };
    const counts = folded.shapes.map(
      ({ shape, count }) => `${messages.shapes[shape]} ${messages.whole(count)}`,
    );
    return { title, lines: [...lines, `${messages.more(folded.count)}: ${counts.join(', ')}`] };
  });
}
