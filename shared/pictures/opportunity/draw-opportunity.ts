import type { PictureMessages } from '../../messages/pictures';
import { element, outlinePart, subject, type OutlinePart, type Element, type Picture } from '../element';
import { footNote } from '../foot';
import { asSentence, itemInWords, nameOf } from '../item-words';
import { NUMBERED, drawKey } from '../key-list';
import type { Ink } from '../palette';
import { framePlot, type Place, type Plot } from '../plot-frame';
import { fitText } from '../text/fit-text';
import { label } from '../text/label';
import { round, shapeOf, verdictShape } from '../verdict-shape';
import { REGIONS, regionOf, type Opportunities, type RatedItem, type Region } from './opportunities';

const STEPS = [1, 2, 3, 4, 5];
const CELL_HEIGHT = 94;
/** The top of a cell, where the name of a region may stand. */
const NAME_ROW = 22;
const SLOT = { width: 34, height: 23 };
const RADIUS = 7;
const SMALL = 12;

const TINTS: Readonly<Record<Region, Ink>> = {
  underserved: 'warning',
  wellServed: 'information',
  mattersLess: 'surface',
  overserved: 'neutral',
};

/** Where each region's name begins, and how many cells it may run over. */
const NAMES: Readonly<
  Record<Region, { readonly priority: number; readonly served: number; readonly cells: number }>
> = {
  underserved: { priority: 5, served: 1, cells: 3 },
  wellServed: { priority: 5, served: 4, cells: 2 },
  mattersLess: { priority: 2, served: 1, cells: 3 },
  overserved: { priority: 1, served: 3, cells: 3 },
};

/**
 * How much each job, pain and gain matters, against how well today's solutions serve it. Both are whole steps, so items of one cell stand
 * in rows, those with the largest opportunity first, and what finds no place there is counted.
 */
export function drawOpportunity(found: Opportunities, width: number, messages: PictureMessages): Picture {
  const words = messages.opportunity;
  const name = nameOf(found, messages);
  const numbers = new Map(found.rated.slice(0, NUMBERED).map(({ item }, index) => [item.id, index + 1]));
  const entries = found.rated.slice(0, NUMBERED).map(({ item, opportunity }) => ({
    item,
    small: `${messages.column[item.column]} · ${words.of(opportunity)}`,
  }));
  return framePlot(
    {
      title: words.title(name === messages.unnamed ? '' : name),
      description: found.rated.length === 0 ? words.none : words.shown(found.rated.length),
      outline: outlineOf(found, messages),
      notes: [
        ...(found.rated.length === 0 ? [words.none] : []),
        ...(found.unrated > 0 ? [words.unrated(found.unrated)] : []),
        footNote(found, messages),
      ],
      plot: (place) => drawCells(found.rated, numbers, place, messages),
      key:
        entries.length === 0
          ? null
          : (place, marked) => drawKey(words.listed, entries, place, marked, messages),
    },
    width,
    messages,
  );
}

function drawCells(
  rated: readonly RatedItem[],
  numbers: ReadonlyMap<string, number>,
  { x, y, width }: Place,
  messages: PictureMessages,
): Plot {
  const words = messages.opportunity;
  const axis = 18;
  const cell = Math.floor((width - axis) / STEPS.length);
  const upLines = fitText(
    `↑ ${words.up} (1: ${words.lowPriority}, 5: ${words.highPriority})`,
    width / SMALL,
    2,
  );
  const acrossLines = fitText(
    `→ ${words.across} (1: ${words.lowServed}, 5: ${words.highServed})`,
    width / SMALL,
    2,
  );
  const top = y + upLines.length * 16 + 8;
  const left = x + axis;
  const bottom = top + STEPS.length * CELL_HEIGHT;
  const cellX = (served: number) => left + (served - 1) * cell;
  const cellY = (priority: number) => top + (5 - priority) * CELL_HEIGHT;
  const subtle = { size: SMALL, ink: 'text-subtle' } as const;
  const marked = new Set<string>();
  const drawn: Element[] = upLines.map((line, index) => label(line, x, y + 12 + index * 16, subtle));
  for (const priority of STEPS) {
    for (const served of STEPS) {
      drawn.push(
        element('rect', {
          x: cellX(served),
          y: cellY(priority),
          width: cell,
          height: CELL_HEIGHT,
          fill: TINTS[regionOf(priority, served)],
          stroke: 'border',
        }),
      );
    }
    drawn.push(label(String(priority), x, cellY(priority) + CELL_HEIGHT / 2 + 4, subtle));
    drawn.push(label(String(priority), cellX(priority) + cell / 2, bottom + 16, { ...subtle, at: 'middle' }));
  }
  for (const [region, { priority, served, cells }] of Object.entries(NAMES) as [
    Region,
    (typeof NAMES)[Region],
  ][]) {
    const [line = ''] = fitText(words.regions[region], (cells * cell - 12) / SMALL, 1, true);
    drawn.push(label(line, cellX(served) + 6, cellY(priority) + 16, { size: SMALL, bold: true }));
  }
  for (const priority of [...STEPS].reverse()) {
    for (const served of STEPS) {
      const here = rated.filter((one) => one.priority === priority && one.served === served);
      const place = { x: cellX(served), y: cellY(priority), width: cell };
      const { shown, elements } = drawCell(here, numbers, place, messages);
      for (const { item } of shown) marked.add(item.id);
      drawn.push(...elements);
    }
  }
  acrossLines.forEach((line, index) => drawn.push(label(line, left, bottom + 38 + index * 16, subtle)));
  return { drawn, marked, height: bottom + 30 + acrossLines.length * 16 - y };
}

/** The items of one cell, in rows from its upper left, and which of them have a mark of their own. */
function drawCell(
  here: readonly RatedItem[],
  numbers: ReadonlyMap<string, number>,
  { x, y, width }: Place,
  messages: PictureMessages,
): { readonly elements: readonly Element[]; readonly shown: readonly RatedItem[] } {
  const across = Math.max(1, Math.floor((width - 6) / SLOT.width));
  const slots = across * Math.floor((CELL_HEIGHT - NAME_ROW) / SLOT.height);
  const shown = here.length > slots ? here.slice(0, slots - 1) : here;
  const place = (slot: number) => ({
    x: x + 6 + (slot % across) * SLOT.width,
    y: y + NAME_ROW + Math.floor(slot / across) * SLOT.height + SLOT.height / 2,
  });
  const row = (slot: number) => (5 - (here[0]?.priority ?? 5)) * 100 + slot;
  const column = (here[0]?.served ?? 1) - 1;
  const drawn = shown.map((one, slot) => {
    const at = place(slot);
    const number = numbers.get(one.item.id);
    return subject(
      {
        words: itemInWords(one.item, messages, ratingsOf(one, messages)),
        aside: asSentence(ratingsOf(one, messages), messages),
        ids: [one.item.id],
        column,
        row: row(slot),
      },
      [
        hit(at),
        ...verdictShape(shapeOf(one.item), at.x + RADIUS, at.y, RADIUS),
        ...(number === undefined
          ? []
          : [label(String(number), at.x + 2 * RADIUS + 2, at.y + 4, { size: 11, bold: true })]),
      ],
    );
  });
  const rest = here.slice(shown.length);
  if (rest.length === 0) return { elements: drawn, shown };
  const at = place(shown.length);
  const counted = messages.more(rest.length);
  const cell = here[0] ? messages.opportunity.at(here[0].priority, here[0].served) : '';
  const others = subject(
    {
      words: `${cell}: ${counted}`,
      aside: '',
      ids: rest.map(({ item }) => item.id),
      column,
      row: row(shown.length),
    },
    [hit(at), label(`+${messages.whole(rest.length)}`, round(at.x), at.y + 4, { size: SMALL, bold: true })],
  );
  return { elements: [...drawn, others], shown };
}

/** What the pointer and the ring of the focus take for the whole of a mark. */
function hit({ x, y }: { readonly x: number; readonly y: number }): Element {
  return element('rect', {
    class: 'hit',
    x: x - 3,
    y: y - SLOT.height / 2,
    width: SLOT.width - 1,
    height: SLOT.height,
    rx: 4,
    fill: 'none',
  });
}

/** "matters 5, served 2", "opportunity 8 of 9". */
function ratingsOf({ priority, served, opportunity }: RatedItem, messages: PictureMessages): string[] {
  const { at, of } = messages.opportunity;
  return [at(priority, served), of(opportunity)];
}

/** The most items of a region that its text names. */
const TOLD = 20;

/** The regions in words. */
function outlineOf(found: Opportunities, messages: PictureMessages): OutlinePart[] {
  const parts = REGIONS.map((region) => {
    const here = found.rated.filter(({ priority, served }) => regionOf(priority, served) === region);
    const lines = here.map((one) => itemInWords(one.item, messages, ratingsOf(one, messages)));
    return outlinePart(messages.opportunity.regions[region], lines, TOLD, messages.more);
  });
  return parts.filter(({ lines }) => lines.length > 0);
}
