import fc from 'fast-check';
import { filterRows, NO_ROW_FILTERS, type RowFilters } from '../../../shared/ranking/filter-rows';
import { rankedRows, type RankedRow } from '../../../shared/ranking/ranked-row';
import { firstSorting, SORT_KEYS, sortRows } from '../../../shared/ranking/sort-rows';
import { fingerprintOf } from '../../../shared/review/fingerprint';
import type { BoardSnapshot } from '../../../shared/schemas/snapshot';
import { summariseBoard } from '../../../shared/summary/summarise-board';
import { VERDICTS, type Column, type ReviewMark } from '../../../shared/taxonomy';
import { customers, item, snapshot, type CardParts, type ItemParts } from '../../support/builders';
import { drawBoard } from '../../support/draw-board';

const AS_OF = '2026-06-30';
const byCodeUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function rowsOf(board: BoardSnapshot, column: Column = 'pain'): RankedRow[] {
  const { items, canvases } = summariseBoard(board, { asOf: AS_OF });
  const cards = new Map(board.cards.map((card) => [card.id, card]));
  return rankedRows(items, cards, board.settings, { canvas: canvases[0]?.canvas.key ?? '', column });
}

const names = (rows: readonly RankedRow[]) => rows.map((row) => row.item.name);
const wanted = (rows: readonly RankedRow[], filters: Partial<RowFilters>) =>
  names(filterRows(rows, { ...NO_ROW_FILTERS, ...filters }));

describe('the rows of a ranking', () => {
  it('are the items of one column and canvas, in their rank', () => {
    const board = drawBoard(`
      Team A: Pains
        - Late
        - Full | severity=4
      Team A: Gains
        - Seat
      Team B: Pains
        - Dirty
    `);
    expect(names(rowsOf(board))).toEqual(['Full', 'Late']);
    expect(names(rowsOf(board, 'gain'))).toEqual(['Seat']);
    expect(names(rowsOf(board, 'creator'))).toEqual([]);
  });

  it('know their kind: the type of a job, the category of a pain, the level of a gain, the effects of a reliever', () => {
    const board = drawBoard(`
      Customer jobs
        - Commute | jobType=social
      Pains
        - Late | painCategory=risk
      Gains
        - Seat | gainLevel=required
      Pain relievers
        - Live map | effects=savings,fewerMistakes
      Products
        - App
    `);
    const kinds = (column: Column) => rowsOf(board, column).map((row) => row.kinds);
    expect(kinds('job')).toEqual([['social']]);
    expect(kinds('pain')).toEqual([['risk']]);
    expect(kinds('gain')).toEqual([['required']]);
    expect(kinds('reliever')).toEqual([['savings', 'fewerMistakes']]);
    expect(kinds('product')).toEqual([[]]);
  });

  it('belong to the segments that their card names, else to the canvas’s own; a removed segment is none', () => {
    const board = snapshot({
      settings: {
        segments: ['pupil', 'nurse'].map((key) => ({ key, name: key, unique: '' })),
        canvasSegments: { '': 'nurse' },
      },
      cards: [
        { name: 'own', item: { segments: ['pupil'] } },
        { name: 'canvas', item: {} },
        { name: 'gone', item: { segments: ['retired'] } },
      ],
    });
    const segments = Object.fromEntries(rowsOf(board).map((row) => [row.item.name, row.segments]));
    expect(segments).toEqual({ own: ['pupil'], canvas: ['nurse'], gone: ['nurse'] });
    expect(wanted(rowsOf(board), { segment: 'nurse' }).sort()).toEqual(['canvas', 'gone']);
  });
});

describe('what is wanted of a ranking', () => {
  function reviewed(name: string, mark: ReviewMark, nameThen = name): CardParts {
    const of = fingerprintOf({ name: nameThen, fields: {}, evidence: [] });
    return { name, item: { review: { mark, note: '', by: 'm1', date: '2026-06-03', of } } };
  }

  it('can be words of the name in any order, without regard to case, accents and width', () => {
    const rows = rowsOf(
      snapshot({
        cards: ['Der Bus kommt zu spät', 'Le bus est plein', 'ＢＵＳ', 'الحافلة متأخرة', 'バスが遅い'].map(
          (name) => ({ name }),
        ),
      }),
    );
    expect(wanted(rows, { text: 'SPAT  bus' })).toEqual(['Der Bus kommt zu spät']);
    expect(wanted(rows, { text: 'bus' })).toHaveLength(3);
    expect(wanted(rows, { text: 'متأخرة' })).toEqual(['الحافلة متأخرة']);
    expect(wanted(rows, { text: '遅い' })).toEqual(['バスが遅い']);
    expect(wanted(rows, { text: '.*' })).toEqual([]);
  });

  it('can be a verdict, contested, stale', () => {
    const rows = rowsOf(
      snapshot({
        cards: (
          [
            ['guess', {}],
            ['fresh', { evidence: customers(3, { date: '2026-06-20' }) }],
            ['old', { evidence: customers(3, { date: '2026-01-20' }) }],
            ['split', { evidence: [...customers(2), ...customers(2, { stance: 'contradicts' }, 5)] }],
          ] satisfies [string, ItemParts][]
        ).map(([name, parts]) => ({ name, item: parts })),
      }),
    );
    expect(wanted(rows, { verdict: 'repeated' }).sort()).toEqual(['fresh', 'old']);
    expect(wanted(rows, { stale: true })).toEqual(['old']);
    expect(wanted(rows, { contested: true })).toEqual(['split']);
    expect(wanted(rows, { verdict: 'repeated', stale: true, text: 'fresh' })).toEqual([]);
  });

  it('can be a kind, or that there is none', () => {
    const rows = rowsOf(
      drawBoard(`
        Pains
          - Late | painCategory=risk
          - Full
      `),
    );
    expect(wanted(rows, { kind: 'risk' })).toEqual(['Late']);
    expect(wanted(rows, { kind: 'unset' })).toEqual(['Full']);
  });

  it('can be a review, the lack of one, or a mark', () => {
    const rows = rowsOf(
      snapshot({
        cards: [reviewed('good', 'good'), reviewed('changed', 'reword', 'before'), { name: 'none' }],
      }),
    );
    expect(wanted(rows, { review: 'toReview' }).sort()).toEqual(['changed', 'none']);
    expect(wanted(rows, { review: 'outdated' })).toEqual(['changed']);
    expect(wanted(rows, { review: 'current' })).toEqual(['good']);
    expect(wanted(rows, { review: 'reword' })).toEqual(['changed']);
    expect(wanted(rows, { review: 'none' })).toEqual(['none']);
  });
});

/** Boards of one list whose items have any rating, date and number of customers. */
const anyRows = fc
  .array(
    fc.record({
      name: fc.string({ unit: 'grapheme', maxLength: 8 }),
      severity: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
      served: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
      people: fc.integer({ min: 0, max: 4 }),
      date: fc.constantFrom('2026-06-01', '2026-03-01'),
    }),
    { maxLength: 12 },
  )
  .map((drawn) =>
    rowsOf(
      snapshot({
        cards: drawn.map(({ name, severity, served, people, date }) => ({
          name,
          item: item({ fields: { severity, served }, evidence: customers(people, { date }) }),
        })),
      }),
    ),
  );
const anyFilters = fc.record<RowFilters>({
  text: fc.constantFrom('', 'a', 'A b', '\u202e'),
  segment: fc.constantFrom(null, 'pupil'),
  verdict: fc.constantFrom(null, ...VERDICTS),
  kind: fc.constantFrom(null, 'unset', 'risk'),
  review: fc.constantFrom(null, 'toReview', 'current'),
  contested: fc.boolean(),
  stale: fc.boolean(),
});
const anySorting = fc.record({ by: fc.constantFrom(...SORT_KEYS), descending: fc.boolean() });

describe('sorting and filtering', () => {
  it('keeps every row once, and puts equals in their rank', () => {
    fc.assert(
      fc.property(anyRows, anySorting, (rows, sorting) => {
        const sorted = sortRows(rows, sorting, byCodeUnit);
        expect(new Set(sorted)).toEqual(new Set(rows));
        expect(sorted).toHaveLength(rows.length);
        expect(sortRows(rows, { ...sorting, by: 'rank', descending: false }, byCodeUnit)).toEqual(rows);
      }),
    );
  });

  it('comes to the same whatever order the rows come in', () => {
    fc.assert(
      fc.property(anyRows, anySorting, (rows, sorting) => {
        const turned = [...rows].reverse();
        expect(sortRows(turned, sorting, byCodeUnit)).toEqual(sortRows(rows, sorting, byCodeUnit));
      }),
    );
  });

  it('has what is not set last, in both directions', () => {
    fc.assert(
      fc.property(anyRows, fc.boolean(), (rows, descending) => {
        const unset = sortRows(rows, { by: 'opportunity', descending }, byCodeUnit).map(
          (row) => row.item.opportunity === null,
        );
        expect(unset).toEqual([...unset].sort());
      }),
    );
  });

  it('gives the same rows in either turn, and never more for asking for more', () => {
    fc.assert(
      fc.property(anyRows, anyFilters, anySorting, (rows, filters, sorting) => {
        const first = filterRows(sortRows(rows, sorting, byCodeUnit), filters);
        expect(sortRows(filterRows(rows, filters), sorting, byCodeUnit)).toEqual(first);
        expect(filterRows(first, filters)).toEqual(first);
        expect(filterRows(rows, NO_ROW_FILTERS)).toEqual(rows);
        const more = filterRows(rows, { ...filters, stale: true });
        expect(filterRows(rows, filters)).toEqual(expect.arrayContaining(more));
      }),
    );
  });

  it('begins with what matters most, names and ranks with their first', () => {
    const rows = rowsOf(
      drawBoard(`
        Pains
          - b | severity=3 served=1
              C01 2026-06-10
          - a | severity=5
          - c | severity=3 served=3
              C01 2026-06-01
              C02 2026-06-01
              C03 2026-06-01
      `),
    );
    const first = Object.fromEntries(
      SORT_KEYS.map((by) => [by, names(sortRows(rows, firstSorting(by), byCodeUnit))[0]]),
    );
    expect(first).toEqual({
      rank: 'c',
      name: 'a',
      verdict: 'c',
      score: 'c',
      people: 'c',
      priority: 'a',
      opportunity: 'b',
      latest: 'b',
    });
  });
});
