import { en } from '../../../shared/messages/pictures/en';
import { SHOWN, canvasMapOf } from '../../../shared/pictures/map/canvas-map';
import { mapAsSvg } from '../../../shared/pictures/map/map-as-svg';
import type { BoardSnapshot } from '../../../shared/schemas/snapshot';
import { summariseBoard } from '../../../shared/summary/summarise-board';
import { drawBoard } from '../../support/draw-board';
import { pictureBoard } from '../../support/picture-boards';
import { AS_OF, drawn, elementsOf, textsOf } from './drawn';

function mapOf(board: BoardSnapshot) {
  const summary = summariseBoard(board, { asOf: AS_OF });
  const [canvas] = summary.canvases;
  if (canvas === undefined) throw new Error('no canvas');
  return canvasMapOf(summary, canvas);
}

const BUS = drawBoard(`
  Customer jobs
    - Get to work | importance=5
        C01 interview workaround
        C02 interview
        C03 observation workaround
  Pains
    - The bus is late | severity=5
        C01 interview
    - The stop is cold
    - It is crowded
    - No seat
  Pain relievers
    - Live map | addresses=card-2,card-5
    - Heated stop
`);

describe('the map of a canvas', () => {
  it('places the items of each area by rank', () => {
    const { areas } = mapOf(pictureBoard(60, false));
    for (const { shown } of Object.values(areas)) {
      expect(shown.map(({ rank }) => rank)).toEqual(shown.map((_, index) => index + 1));
    }
  });

  it('draws eight items of an area and folds the others into counts by verdict', () => {
    const { pain } = mapOf(pictureBoard(200, false)).areas;
    expect(pain.shown).toHaveLength(SHOWN);
    expect(pain.folded?.count).toBe(pain.items - SHOWN);
    expect(pain.folded?.shapes.reduce((sum, { count }) => sum + count, 0)).toBe(pain.folded?.count);
  });

  it('folds nothing to say that there is one more', () => {
    expect(mapOf(pictureBoard(54, false)).areas.pain).toMatchObject({ items: 9, folded: null });
  });

  it('joins an item of the value map to each of the top items that it addresses, and to no lower one', () => {
    const joined = mapOf(BUS).links.map(({ from, to }) => [from.name, to.name]);
    expect(joined).toEqual([['Live map', 'The bus is late']]);
  });

  it('tells the top items that nothing addresses', () => {
    expect([...mapOf(BUS).uncovered]).toEqual(['card-1', 'card-3', 'card-4']);
  });

  it('tells none where nothing is offered yet: nothing could address them', () => {
    const map = mapOf(drawBoard('Pains\n  - Cold'));
    expect(map).toMatchObject({ hasValueMap: false });
    expect(map.uncovered.size).toBe(0);
  });
});

describe('the drawing of a map', () => {
  const picture = drawn('map', BUS);
  const texts = textsOf(picture).map(({ text }) => text);
  const groupOf = (name: string) =>
    elementsOf(picture.children).find(({ subject }) => subject?.words.includes(`. ${name}.`));

  it('says of an empty area that it is', () => {
    expect(texts).toEqual(
      expect.arrayContaining(['No gains yet', 'No products yet', 'No gain creators yet']),
    );
  });

  it('says which top items nothing addresses, in words beside ring and colour', () => {
    expect(texts.filter((text) => text === 'Nothing addresses it yet')).toHaveLength(3 + 1);
  });

  it('makes a mark larger the higher the score', () => {
    const radius = (name: string) =>
      groupOf(name)
        ?.children.flatMap((child) => (typeof child === 'string' ? [] : (child.attributes.r ?? [])))
        .at(-1);
    expect(radius('Get to work')).toBeGreaterThan(radius('The bus is late') ?? Infinity);
    expect(radius('The bus is late')).toBeGreaterThan(radius('No seat') ?? Infinity);
  });

  it('says of each item all that it shows', () => {
    expect(groupOf('The bus is late')?.subject?.words).toBe(
      '1. The bus is late. Pain, Heard, score 34.5, 1 of 3 customers. Addressed by Live map.',
    );
    expect(groupOf('Live map')?.subject?.words).toContain('Addresses The bus is late.');
  });

  it('shows a name of 4,000 characters on two lines at most', () => {
    const long = drawn('map', drawBoard(`Pains\n  - ${'long '.repeat(800)}`));
    const lines = textsOf(long).filter(({ text }) => text.startsWith('long'));
    expect(lines).toHaveLength(2);
    expect(lines[1]?.text).toMatch(/…$/);
  });

  it('fits a narrow frame with one area below the other', () => {
    const areas = elementsOf(drawn('map', BUS, 288).children).filter(
      ({ tag, attributes }) => tag === 'rect' && attributes.rx === 8,
    );
    expect(new Set(areas.map(({ attributes }) => attributes.x)).size).toBe(1);
    expect(areas).toHaveLength(6);
  });
});

describe('the map as a file', () => {
  const summary = summariseBoard(BUS, { asOf: AS_OF });

  it('is there for each canvas of a board, by its key', () => {
    expect(mapAsSvg(summary, '', 'light', en)).toMatch(/^<svg /);
    expect(mapAsSvg(summary, 'nobody', 'light', en)).toBeNull();
  });

  it('differs between the themes in colours alone', () => {
    const bare = (theme: 'light' | 'dark') => mapAsSvg(summary, '', theme, en)?.replace(/#[0-9a-f]{6}/g, '');
    expect(bare('light')).toBe(bare('dark'));
    expect(mapAsSvg(summary, '', 'light', en)).not.toBe(mapAsSvg(summary, '', 'dark', en));
  });
});
