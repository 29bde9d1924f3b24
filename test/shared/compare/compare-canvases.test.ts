import fc from 'fast-check';
import { compareCanvases, type ComparedCanvas } from '../../../shared/compare/compare-canvases';
import { CANVAS_SORT_KEYS, firstCanvasSorting, sortCanvases } from '../../../shared/compare/sort-canvases';
import { summariseBoard } from '../../../shared/summary/summarise-board';
import { customers, snapshot } from '../../support/builders';
import { drawBoard } from '../../support/draw-board';

const AS_OF = '2026-06-30';
const byCodeUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const compared = (text: string) => compareCanvases(summariseBoard(drawBoard(text), { asOf: AS_OF }));

const COURSE = `
  Team A: Customer jobs
    - Commute | importance=5
        C01 2026-06-01
        C02 2026-06-02
        C03 2026-06-03
    - Read on the way
        C01 2026-06-01
        C04 contradicts 2026-06-04
  Team A: Pains
  Team A: Pain relievers
    - Live map
  Team B: Pains
    - Late
`;

describe('canvases side by side', () => {
  const [a, b] = compared(COURSE) as [ComparedCanvas, ComparedCanvas];

  it('stand in the board’s order, each with whom it heard and when last', () => {
    expect(
      [a, b].map(({ canvas, customersHeard, latestEvidence }) => [
        canvas.name,
        customersHeard,
        latestEvidence,
      ]),
    ).toEqual([
      ['Team A', 4, '2026-06-04'],
      ['Team B', 0, null],
    ]);
  });

  it('count their items of all columns by verdict', () => {
    expect(a.verdicts).toEqual({ assumption: 1, heard: 1, repeated: 1, strong: 0 });
    expect([a.items, a.contested]).toEqual([3, 1]);
    expect(b.verdicts).toEqual({ assumption: 1, heard: 0, repeated: 0, strong: 0 });
  });

  it('name their top three of each column and how firm those places are', () => {
    expect(a.top).toEqual({ job: ['card-1', 'card-2'], pain: [], gain: [] });
    expect([a.firmness, a.places]).toEqual([{ firm: 0, likely: 0, provisional: 2 }, 2]);
    expect(b.top.pain).toEqual(['card-4']);
  });

  it('say what each lacks, the most basic first', () => {
    expect(a.lacks).toEqual([
      { code: 'noList', column: 'gain' },
      { code: 'tooShallow', column: 'job' },
      { code: 'noCards', column: 'pain' },
      { code: 'fewCustomers', more: 4 },
      { code: 'noSegment' },
      { code: 'nothingAddressed' },
    ]);
  });

  it('lack nothing where nothing is missing', () => {
    const names = ['Jobs', 'Pains', 'Gains'];
    const board = snapshot({
      lists: [...names, 'Pain relievers'].map((name) => ({ name: `Team A: Customer ${name}` })),
      settings: {
        segments: [{ key: 's', name: 'Commuters', unique: '' }],
        canvasSegments: { 'team a': 's' },
        lists: { 'list-4': { column: 'reliever', canvas: 'Team A' } },
      },
      cards: [
        ...names.flatMap((_, list) =>
          [9, 5, 3].map((heard) => ({
            idList: `list-${list + 1}`,
            item: { fields: { importance: 5, severity: 5, relevance: 5 }, evidence: customers(heard) },
          })),
        ),
        { idList: 'list-4', item: { fields: { addresses: ['card-1'] } } },
      ],
    });
    expect(compareCanvases(summariseBoard(board, { asOf: AS_OF })).map(({ lacks }) => lacks)).toEqual([[]]);
  });
});

describe('sorting canvases', () => {
  it('begins with the most, names with the first; what has no figure comes last either way', () => {
    const rows = compared(COURSE);
    const first = (by: (typeof CANVAS_SORT_KEYS)[number], turned = false) => {
      const { descending } = firstCanvasSorting(by);
      return sortCanvases(rows, { by, descending: descending !== turned }, byCodeUnit).map(
        ({ canvas }) => canvas.name,
      )[0];
    };
    expect(CANVAS_SORT_KEYS.map((by) => first(by))).toEqual([
      'Team A',
      'Team A',
      'Team A',
      'Team A',
      'Team A',
      'Team A',
    ]);
    expect(first('canvas', true)).toBe('Team B');
    expect(first('customers', true)).toBe('Team B');
    expect(first('latest', true)).toBe('Team A');
  });

  it('keeps every canvas once', () => {
    const rows = compared(COURSE);
    fc.assert(
      fc.property(fc.constantFrom(...CANVAS_SORT_KEYS), fc.boolean(), (by, descending) => {
        const sorted = sortCanvases(rows, { by, descending }, byCodeUnit);
        expect(new Set(sorted)).toEqual(new Set(rows));
        expect(sorted).toHaveLength(rows.length);
      }),
    );
  });
});
