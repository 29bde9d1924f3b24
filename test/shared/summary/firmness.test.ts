import * as fc from 'fast-check';
import type { BoardSnapshot } from '../../../shared/schemas/snapshot';
import { compareRank } from '../../../shared/scoring/rank';
import { SIGNAL_1 } from '../../../shared/scoring/signal-1';
import { weigh } from '../../../shared/scoring/weigh';
import { prepareRace } from '../../../shared/summary/column-race';
import { measureBoard } from '../../../shared/summary/measure-board';
import { summariseBoard } from '../../../shared/summary/summarise-board';
import { anyLog, anyPriority } from '../../support/arbitraries';
import { customers, snapshot } from '../../support/builders';
import { drawBoard } from '../../support/draw-board';

const topOf = (board: BoardSnapshot) =>
  summariseBoard(board, { asOf: '2026-07-01' }).canvases[0]?.columns.find(({ column }) => column === 'pain')
    ?.top;

/** Pains with this many customers each, all of them different people. */
const pains = (...counts: number[]) => {
  let first = 1;
  return snapshot({
    lists: [{ name: 'Pains' }],
    cards: counts.map((count) => {
      const evidence = customers(count, {}, first);
      first += count;
      return { item: { evidence } };
    }),
  });
};

describe('firmness', () => {
  it('is certain where no draw of the customers changes the top three', () => {
    expect(topOf(pains(20, 20, 20))?.map(({ firmness }) => firmness)).toEqual([
      { share: 1, word: 'firm' },
      { share: 1, word: 'firm' },
      { share: 1, word: 'firm' },
    ]);
  });

  it('is less for a place that hangs on few customers', () => {
    const [first, , third] = topOf(pains(12, 6, 2, 2)) ?? [];
    expect(first?.firmness).toEqual({ share: 1, word: 'firm' });
    expect(third?.firmness.share).toBeLessThan(0.75);
    expect(third?.firmness.word).toBe('provisional');
  });

  it('agrees with the exact probability where it can be worked out', () => {
    // Three firm places but the last: items 3 and 4 have one customer each of 10. The third is in place unless the fourth's customer
    // is drawn more often: (1 - P(equal)) / 2 of the draws, since ties go to the one further up the board.
    const n = 10;
    const [share] = (topOf(pains(4, 4, 1, 1)) ?? []).slice(2).map(({ firmness }) => firmness.share);
    let equal = 0;
    for (let both = 0; 2 * both <= n; both++) {
      equal +=
        multinomial(n, [both, both, n - 2 * both]) * (1 / n) ** (2 * both) * (1 - 2 / n) ** (n - 2 * both);
    }
    const expected = equal + (1 - equal) / 2;
    // Three standard deviations of 500 draws.
    expect(Math.abs((share ?? 0) - expected)).toBeLessThan(3 * Math.sqrt((expected * (1 - expected)) / 500));
  });

  it('leaves the rest to those below: three places are given away in each resample', () => {
    const column = summariseBoard(pains(12, 6, 2, 2, 1), { asOf: '2026-07-01' }).canvases[0]?.columns.find(
      (one) => one.column === 'pain',
    );
    const top = column?.top.map(({ firmness }) => firmness.share) ?? [];
    const below = column?.challengers.map(({ share }) => share) ?? [];
    expect(column?.challengers.map(({ id }) => id)).toEqual(['card-4', 'card-5']);
    expect([...top, ...below].reduce((sum, share) => sum + share, 0)).toBeCloseTo(3, 6);
  });

  it('is provisional below eight customers heard, whatever the share', () => {
    expect(topOf(pains(7))?.[0]?.firmness).toEqual({ share: 1, word: 'provisional' });
    expect(topOf(pains(8))?.[0]?.firmness).toEqual({ share: 1, word: 'firm' });
  });

  it('of a column without evidence is provisional', () => {
    const board = drawBoard('Pains\n  - One | severity=5\n  - Two | severity=4\n');
    expect(topOf(board)?.map(({ firmness }) => firmness)).toEqual([
      { share: 1, word: 'provisional' },
      { share: 1, word: 'provisional' },
    ]);
  });

  it('is the same again, in whatever order evidence was logged and with other ids', () => {
    const board = pains(5, 3, 3, 2, 2);
    const again: BoardSnapshot = {
      ...board,
      cards: board.cards.map((card) => ({
        ...card,
        id: `copy of ${card.id}`,
        item: {
          ...card.item,
          evidence: [...card.item.evidence].reverse().map((entry, index) => ({ ...entry, id: `x${index}` })),
        },
      })),
    };
    const shares = (each: BoardSnapshot) => topOf(each)?.map(({ firmness }) => firmness);
    expect(shares(board)).toEqual(shares(structuredClone(board)));
    expect(shares(again)).toEqual(shares(board));
  });

  it('does not depend on the day', () => {
    const board = pains(5, 3, 3, 2, 2);
    const [one, other] = ['2026-07-01', '2029-01-01'].map((asOf) =>
      summariseBoard(board, { asOf }).canvases.map(({ columns }) => columns),
    );
    expect(one).toEqual(other);
  });
});

describe('the race behind it', () => {
  const anyItems = fc.array(fc.record({ evidence: anyLog(), severity: anyPriority }), { maxLength: 9 });
  const boardOf = (items: readonly { evidence: ReturnType<typeof customers>; severity: number | null }[]) =>
    snapshot({
      lists: [{ name: 'Pains' }],
      cards: items.map(({ evidence, severity }) => ({
        item: { evidence, fields: severity === null ? {} : { severity } },
      })),
    });

  /** The best three when each customer counts `times` times: the evidence of each is logged as that many customers. */
  const rankedAnew = (board: BoardSnapshot, times: ReadonlyMap<string, number>) => {
    const multiplied: BoardSnapshot = {
      ...board,
      cards: board.cards.map((card) => ({
        ...card,
        item: {
          ...card.item,
          evidence: card.item.evidence.flatMap((entry) =>
            Array.from({ length: times.get(entry.who.trim().toLowerCase()) ?? 0 }, (_, copy) => ({
              ...entry,
              who: `${entry.who.trim().toLowerCase()}/${copy}`,
            })),
          ),
        },
      })),
    };
    const scores = measureBoard(multiplied, SIGNAL_1).canvases[0]?.columns.pain ?? [];
    const asOnTheBoard = new Map(
      measureBoard(board, SIGNAL_1).canvases[0]?.columns.pain.map((each) => [each.id, each.latestEvidence]),
    );
    return scores
      .map((each) => ({ ...each, latestEvidence: asOnTheBoard.get(each.id) ?? null }))
      .sort(compareRank)
      .slice(0, 3)
      .map(({ id }) => id);
  };

  it('ranks as the board would if each customer had been heard as often as drawn', () => {
    fc.assert(
      fc.property(anyItems, fc.array(fc.nat({ max: 3 }), { minLength: 6, maxLength: 6 }), (items, drawn) => {
        const board = boardOf(items);
        const column = (measureBoard(board, SIGNAL_1).canvases[0]?.columns.pain ?? []).map((item) => ({
          item,
          entries: weigh('profile', item.card.item.evidence),
        }));
        const numberOf = new Map(
          ['c01', 'c02', 'c03', 'c04', 'c05', 'c06'].map((key, number) => [key, number]),
        );
        const times = new Map([...numberOf].map(([key, number]) => [key, drawn[number] ?? 0]));
        const draws = { count: 1, times: Uint16Array.from(drawn) };
        expect(prepareRace(column, numberOf, SIGNAL_1, 1)(draws)).toEqual([rankedAnew(board, times)]);
      }),
      { numRuns: 500 },
    );
  });
});

function multinomial(n: number, parts: readonly number[]): number {
  const factorial = (k: number): number => (k < 2 ? 1 : k * factorial(k - 1));
  return parts.reduce((ways, part) => ways / factorial(part), factorial(n));
}
