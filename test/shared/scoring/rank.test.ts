import * as fc from 'fast-check';
import { compareRank, type Rankable } from '../../../shared/scoring/rank';
import { VERDICTS } from '../../../shared/taxonomy';

const EQUAL: Rankable = {
  id: 'b',
  score: 40,
  verdict: 'heard',
  supporting: { total: 2, customers: 2 },
  priority: 3,
  latestEvidence: '2026-06-01',
  listPosition: 1,
  cardPosition: 5,
};
const but = (overrides: Partial<Rankable>): Rankable => ({ ...EQUAL, ...overrides });

describe('ranking', () => {
  it.each<[string, Rankable, Rankable]>([
    ['a higher score', but({ score: 40.1, verdict: 'assumption' }), EQUAL],
    [
      'at equal score a stronger verdict',
      but({ verdict: 'repeated', supporting: { total: 0, customers: 1 } }),
      EQUAL,
    ],
    ['then more people who support', but({ supporting: { total: 1, customers: 3 }, priority: 1 }), EQUAL],
    ['then a higher priority', but({ priority: 4, latestEvidence: '2020-01-01' }), EQUAL],
    ['then a rating rather than none', EQUAL, but({ priority: null, latestEvidence: '2026-12-01' })],
    ['then later evidence', but({ latestEvidence: '2026-06-02', listPosition: 9 }), EQUAL],
    ['then evidence rather than none', EQUAL, but({ latestEvidence: null, listPosition: 0 })],
    ['then the list further left', but({ listPosition: 0, cardPosition: 9 }), EQUAL],
    ['then the card further up', but({ cardPosition: 4, id: 'z' }), EQUAL],
    ['and last the smaller id', but({ id: 'a' }), EQUAL],
  ])('puts %s first', (_what, first, second) => {
    expect(compareRank(first, second)).toBeLessThan(0);
    expect(compareRank(second, first)).toBeGreaterThan(0);
  });

  it('gives one order, whatever order the items come in', () => {
    const anyItem = fc.record({
      score: fc.constantFrom(0, 10.5, 24.9),
      verdict: fc.constantFrom(...VERDICTS),
      supporting: fc.record({ total: fc.constant(1), customers: fc.integer({ min: 0, max: 2 }) }),
      priority: fc.constantFrom(null, 1, 5),
      latestEvidence: fc.constantFrom(null, '2026-01-01', '2026-02-01'),
      listPosition: fc.integer({ min: 0, max: 1 }),
      cardPosition: fc.integer({ min: 0, max: 1 }),
    });
    const anyItems = fc
      .array(anyItem, { maxLength: 12 })
      .map((items) => items.map((each, index) => ({ ...each, id: `card-${index}` })));
    const shuffled = anyItems.chain((items) =>
      fc.tuple(fc.constant(items), fc.shuffledSubarray(items, { minLength: items.length })),
    );
    fc.assert(
      fc.property(shuffled, ([items, others]) => {
        expect([...others].sort(compareRank)).toEqual([...items].sort(compareRank));
      }),
    );
  });
});
