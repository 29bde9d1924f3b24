/** @jest-environment jsdom */
import * as fc from 'fast-check';
import type { PictureMessages } from '../../../shared/messages/pictures';
import { de } from '../../../shared/messages/pictures/de';
import { en } from '../../../shared/messages/pictures/en';
import { es } from '../../../shared/messages/pictures/es';
import { fr } from '../../../shared/messages/pictures/fr';
import { pt } from '../../../shared/messages/pictures/pt';
import { asSvg } from '../../../shared/pictures/as-svg';
import type { Attributes } from '../../../shared/pictures/element';
import { anyLog } from '../../support/arbitraries';
import { snapshot } from '../../support/builders';
import { HARD_NAMES, pictureBoard } from '../../support/picture-boards';
import { KINDS, drawn, elementsOf, textsOf, type Box } from './drawn';

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Texts that cover each other, as pairs to read. */
function overlapping(boxes: readonly Box[]): string[] {
  return boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b) => (overlap(a, b) ? [`${a.text} / ${b.text}`] : [])),
  );
}

const NUMBERS = ['x', 'cx', 'x1', 'x2', 'y', 'cy', 'y1', 'y2'] as const;

/** Places of an element, with its own width, height or radius. */
function reachOf({ width = 0, height = 0, r = 0, ...attributes }: Attributes, along: 'x' | 'y'): number[] {
  const more = along === 'x' ? width : height;
  return NUMBERS.filter((name) => name.includes(along)).flatMap((name) => {
    const at = attributes[name];
    return at === undefined ? [] : [at - r, at + r + more];
  });
}

/** Numbers of a path that only uses commands with pairs, V and arcs: all lie within the larger side of the picture. */
const numbersOf = (d: string) => (d.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

const LETTERS = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(...HARD_NAMES),
);

/** Boards of all sizes up to 80 cards on six lists, with any names, ratings, links and evidence. */
const anyBoard = fc
  .array(
    fc.record({
      name: LETTERS,
      list: fc.integer({ min: 1, max: 6 }),
      rating: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
      served: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
      addresses: fc.array(fc.integer({ min: 1, max: 80 }), { maxLength: 3 }),
      evidence: anyLog({}, 6),
    }),
    { maxLength: 60 },
  )
  .map((cards) =>
    snapshot({
      lists: [
        'Jobs to be done',
        'Pains',
        'Gains',
        'Products & services',
        'Pain relievers',
        'Gain creators',
      ].map((name) => ({ name })),
      cards: cards.map(({ name, list, rating, served, addresses, evidence }) => ({
        name,
        idList: `list-${list}`,
        item: {
          evidence,
          fields: {
            ...(rating === undefined ? {} : { importance: rating, severity: rating, relevance: rating }),
            ...(served === undefined ? {} : { served }),
            addresses: addresses.map((number) => `card-${number}`),
          },
        },
      })),
    }),
  );
const anyWidth = fc.integer({ min: 260, max: 1240 });
const anyLanguage = fc.constantFrom<PictureMessages>(en, es, fr, de, pt);

describe.each(KINDS)('every %s', (kind) => {
  it('has no two texts that cover each other', () => {
    fc.assert(
      fc.property(anyBoard, anyWidth, anyLanguage, (board, width, messages) => {
        expect(overlapping(textsOf(drawn(kind, board, width, messages)))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('stays within its frame', () => {
    fc.assert(
      fc.property(anyBoard, anyWidth, anyLanguage, (board, width, messages) => {
        const picture = drawn(kind, board, width, messages);
        for (const { left, right, top, bottom, text } of textsOf(picture)) {
          expect({
            text,
            left: left >= 0,
            right: right <= width,
            top: top >= 0,
            bottom: bottom <= picture.height,
          }).toEqual({ text, left: true, right: true, top: true, bottom: true });
        }
        for (const { attributes } of elementsOf(picture.children)) {
          const across = reachOf(attributes, 'x');
          const down = reachOf(attributes, 'y');
          expect(Math.min(0, ...across, ...down)).toBe(0);
          expect(Math.max(width, ...across)).toBe(width);
          expect(Math.max(picture.height, ...down)).toBe(picture.height);
          for (const number of numbersOf(String(attributes.d ?? ''))) {
            expect(number >= 0 && number <= Math.max(width, picture.height)).toBe(true);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is the same again for the same board', () => {
    fc.assert(
      fc.property(anyBoard, anyWidth, (board, width) => {
        const again = JSON.parse(JSON.stringify(board)) as typeof board;
        expect(drawn(kind, again, width)).toEqual(drawn(kind, board, width));
      }),
      { numRuns: 20 },
    );
  });

  it('is a well-formed file in which a board’s text is text and nothing else', () => {
    const known = new Set(['svg', 'title', 'desc', 'g', 'path', 'circle', 'rect', 'line', 'text']);
    fc.assert(
      fc.property(anyBoard, fc.constantFrom('light', 'dark'), (board, theme) => {
        const file = asSvg(drawn(kind, board), theme);
        const read = new DOMParser().parseFromString(file, 'image/svg+xml');
        for (const element of read.querySelectorAll('*')) {
          // What is not well-formed is read as a parsererror.
          expect(known).toContain(element.tagName);
          for (const { name, value } of element.attributes) {
            expect(name).not.toMatch(/^on|href|style/);
            expect(value).not.toMatch(/url\(|javascript/i);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('shows what a name says, without what would turn or hide it', () => {
    const shown = asSvg(drawn(kind, pictureBoard(60, true)), 'light');
    expect(shown).not.toMatch(/[\u202a-\u202e\u2066-\u2069\ud800]|(\p{M}{5})/u);
    expect(shown).not.toMatch(/<script|<img/);
    expect(shown).toContain('&lt;script&gt;');
  });

  it('needs nothing beside its file, and is dated and names its model', () => {
    const file = asSvg(drawn(kind, pictureBoard(60, false)), 'dark');
    expect(file.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
      /https?:|url\(|@import|<style|<image|<use/,
    );
    expect(file).toContain('model signal-1, as of 2026-07-01');
  });

  it('says in words what it shows', () => {
    const { description, outline, children } = drawn(kind, pictureBoard(60, false));
    const told = [description, ...outline.flatMap(({ title, lines }) => [title, ...lines])].join('\n');
    const single = elementsOf(children).flatMap(({ subject }) =>
      subject?.ids.length === 1 ? [subject] : [],
    );
    expect(single.length).toBeGreaterThan(5);
    // Of the plots' items outside the top three, only counts are told, as they are drawn.
    const named = single.filter(({ words }) => /^\d+\. /.test(words));
    for (const { words } of named.slice(0, 5)) expect(told).toContain(words);
  });

  it('is small: of 5,000 cards it draws what one can read', () => {
    const picture = drawn(kind, pictureBoard(5_000, true));
    expect(elementsOf(picture.children).length).toBeLessThan(1_400);
    expect(asSvg(picture, 'light').length).toBeLessThan(200_000);
  });
});
