import fc from 'fast-check';
import { behindDiagnosis } from '../../../shared/basis/behind-diagnosis';
import { customersInDetail } from '../../../shared/basis/customers-in-detail';
import type { BoardSnapshot } from '../../../shared/schemas/snapshot';
import { summariseBoard } from '../../../shared/summary/summarise-board';
import { anyLog } from '../../support/arbitraries';
import { customers, snapshot } from '../../support/builders';
import { drawBoard } from '../../support/draw-board';

const AS_OF = '2026-12-31';

function detailsOf(board: BoardSnapshot) {
  const summary = summariseBoard(board, { asOf: AS_OF });
  const cards = new Map(board.cards.map((card) => [card.id, card]));
  return { details: customersInDetail(summary.items, cards), canvas: summary.canvases[0] };
}

const LISTS = ['Customer jobs', 'Pains', 'Gains', 'Pain relievers'];
const anyBoard = fc.array(anyLog(), { maxLength: 8 }).map((logs) =>
  snapshot({
    lists: LISTS.map((name) => ({ name })),
    cards: logs.map((evidence, index) => ({
      idList: `list-${(index % LISTS.length) + 1}`,
      item: { evidence },
    })),
  }),
);

describe('who was heard, one by one', () => {
  it('tells who brought an item up first, and who only spoke of it after', () => {
    const { details } = detailsOf(
      drawBoard(`
        Pains
          - Late
              C02 2026-05-02
              c01 2026-05-01
          - Full
              C01 2026-05-03
              C03 teamOpinion 2026-01-01
              C04 contradicts 2026-05-04
      `),
    );
    expect(
      details.map(({ who, firstHeard, brought, repeated }) => [who, firstHeard, brought, repeated]),
    ).toEqual([
      ['c01', '2026-05-01', expect.arrayContaining(['card-1', 'card-2']), []],
      ['C02', '2026-05-02', [], ['card-1']],
      ['C04', '2026-05-04', [], ['card-2']],
    ]);
  });

  it('adds up to what the summary says, on any board', () => {
    fc.assert(
      fc.property(anyBoard, (board) => {
        const { details, canvas } = detailsOf(board);
        if (!canvas) return;
        expect(details.reduce((sum, { people }) => sum + people, 0)).toBe(canvas.customersHeard);
        const { saturation } = canvas;
        expect(saturation.customers).toBe(details.length);
        if (saturation.state === 'early') return;
        const brought = details.map((one) => one.brought.length);
        expect(saturation.newItems).toEqual(brought.slice(-3));
        expect(saturation.base).toBe(brought.slice(0, 4).reduce((sum, count) => sum + count, 0));
      }),
    );
  });

  it('gives every item to one customer at most', () => {
    fc.assert(
      fc.property(anyBoard, (board) => {
        const ids = detailsOf(board).details.flatMap(({ brought }) => brought);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});

describe('the items behind a diagnosis', () => {
  const board = snapshot({
    cards: [
      ...[5, 4, 3, 3, 3, 3, 1].map((heard) => ({ item: { evidence: customers(heard) } })),
      ...Array.from({ length: 14 }, () => ({})),
    ],
  });
  const { items, canvases } = summariseBoard(board, { asOf: AS_OF });
  const reasons = canvases[0]?.columns[1]?.diagnosis.reasons ?? [];

  it('are as many as it counts', () => {
    expect(reasons).toEqual([
      { code: 'noClearCut', gap: 0 },
      { code: 'manyUntouched', count: 14 },
    ]);
    expect(behindDiagnosis('manyUntouched', items)).toHaveLength(14);
  });

  it('are the third to the sixth where these lie close, the first six where all is clear', () => {
    expect(behindDiagnosis('noClearCut', items).map(({ rank }) => rank)).toEqual([3, 4, 5, 6]);
    expect(behindDiagnosis(null, items).map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('are those with evidence, and all there are, where there are few', () => {
    expect(behindDiagnosis('fewWithEvidence', items)).toHaveLength(7);
    expect(behindDiagnosis('fewItems', items)).toHaveLength(21);
  });
});
