import * as fc from 'fast-check';
import { summariseBoard } from '../../../shared/summary/summarise-board';
import { fitInWords } from '../../../shared/words/fit';
import { drawBoard } from '../../support/draw-board';
import { snapshot } from '../../support/builders';
import { en as summaryWords } from '../../../shared/messages/summary/en';

const fitsOf = (text: string) =>
  summariseBoard(drawBoard(text), { asOf: '2026-06-02' }).canvases.map(({ fit }) => fit);

describe('the fit of a value map', () => {
  it('is the share of the top items’ points that stands on items which something addresses', () => {
    // card-1: severity 5 gives 24 points, card-2: severity 3 gives 14.4; 24 / 38.4 = 0.625.
    const [fit] = fitsOf(`
      Pains
        - The bus is late | severity=5
        - The bus is full | severity=3
      Pain relievers
        - Live map | addresses=card-1
    `);
    expect(fit?.share).toBeCloseTo(0.625, 10);
    expect(fit?.top).toEqual([
      { id: 'card-1', addressedBy: ['card-3'] },
      { id: 'card-2', addressedBy: [] },
    ]);
    expect(fit && fitInWords(fit, summaryWords)).toBe('1 of 2 top items is addressed: 63 % of their points.');
  });

  it('counts only the top three of each column', () => {
    const [fit] = fitsOf(`
      Pains
        - One | severity=5
        - Two | severity=4
        - Three | severity=3
        - Four | severity=2
      Pain relievers
        - For the last one | addresses=card-4
    `);
    expect(fit?.top.map(({ id }) => id)).toEqual(['card-1', 'card-2', 'card-3']);
    expect(fit?.share).toBe(0);
    expect(fit?.idle).toEqual({ nothing: [], lower: ['card-5'] });
  });

  it('tells value-map items that address nothing from those that address only what ranks lower', () => {
    const [fit] = fitsOf(`
      Pains
        - One | severity=5
      Products & services
        - Nothing yet
        - A card that is gone | addresses=no-such-card
        - Itself | addresses=card-4
        - One another | addresses=card-2
        - It matters | addresses=card-1,card-1
    `);
    expect(fit?.idle).toEqual({ nothing: ['card-2', 'card-3', 'card-4', 'card-5'], lower: [] });
    expect(fit?.top).toEqual([{ id: 'card-1', addressedBy: ['card-6'] }]);
  });

  it('follows links from one canvas’s value map to another’s profile', () => {
    const fits = fitsOf(`
      Team A: Pains
        - The bus is late | severity=5
      Team B: Pain relievers
        - Live map | addresses=card-1
    `);
    expect(fits.map(({ share, idle }) => ({ share, idle }))).toEqual([
      { share: 1, idle: { nothing: [], lower: [] } },
      { share: null, idle: { nothing: [], lower: [] } },
    ]);
  });

  it('has no share while the top items have no points, and says so', () => {
    const [fit] = fitsOf(`
      Pains
        - The bus is late
      Pain relievers
        - Live map | addresses=card-1
    `);
    expect(fit?.share).toBeNull();
    expect(fit && fitInWords(fit, summaryWords)).toBe(
      '1 of 1 top item is addressed; they have no points yet.',
    );
  });

  it('has nothing to say without a customer profile', () => {
    const [fit] = fitsOf(`
      Pain relievers
        - Live map
    `);
    expect(fit && fitInWords(fit, summaryWords)).toBeNull();
  });

  it('lies within 0 and 1, and one more link never lowers it', () => {
    const links = fc.array(fc.array(fc.integer({ min: 1, max: 8 }), { maxLength: 4 }), { maxLength: 4 });
    fc.assert(
      fc.property(links, fc.integer({ min: 1, max: 8 }), (given, added) => {
        const share = (all: readonly (readonly number[])[]) =>
          summariseBoard(
            snapshot({
              lists: [{ name: 'Customer pains' }, { name: 'Pain relievers' }],
              cards: [
                ...Array.from({ length: 8 }, (_, index) => ({
                  item: { fields: { severity: (index % 5) + 1 } },
                })),
                ...all.map((targets) => ({
                  idList: 'list-2',
                  item: { fields: { addresses: targets.map((target) => `card-${target}`) } },
                })),
              ],
            }),
            { asOf: '2026-06-02' },
          ).canvases[0]?.fit.share ?? NaN;
        const before = share(given);
        expect(before).toBeGreaterThanOrEqual(0);
        expect(share([...given, [added]])).toBeGreaterThanOrEqual(before);
        expect(share([...given, [added]])).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  });
});
