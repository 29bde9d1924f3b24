import * as fc from 'fast-check';
import { mapLists } from '../../../shared/list-mapping/map-lists';
import { mappingResult } from '../../../shared/list-mapping/mapping-result';
import { COLUMNS } from '../../../shared/taxonomy';

const LISTS = [
  'Team A: Pains',
  'Team A: Gains',
  'Team A: Pains (old)',
  'Team B: Customer jobs',
  'Team B: Pain relievers',
  'Done',
  'Inbox',
];

const mapped = (names: readonly string[]) =>
  mapLists(
    names.map((name, at) => ({ id: `l${at}`, name })),
    {},
  );

describe('what a mapping amounts to', () => {
  it('counts canvases, the columns that they have lists for, and the lists that are left out', () => {
    const { canvases, columns, leftOut } = mappingResult(mapped(LISTS));
    expect(canvases.map(({ canvas, columns: own }) => [canvas.name, own])).toEqual([
      ['Team A', ['pain', 'gain']],
      ['Team B', ['job', 'reliever']],
    ]);
    expect({ columns, leftOut }).toEqual({ columns: 4, leftOut: 2 });
  });

  it.each<[what: string, names: string[], leftOut: number]>([
    ['no list', [], 0],
    ['lists that are none', ['To do', 'Doing', 'Done'], 3],
    ['a name of 4,000 characters', ['Pains '.repeat(700)], 1],
    ['hostile markup', ['<img src=x onerror=a()>'], 1],
  ])('is nothing on a board with %s', (_what, names, leftOut) => {
    expect(mappingResult(mapped(names))).toEqual({ canvases: [], columns: 0, leftOut });
  });

  it.each([['الآلام'], ['ペイン']])('is told of a list called %s as of any other', (name) => {
    const { columns, leftOut } = mappingResult(mapped([name]));
    expect(columns + leftOut).toBe(1);
  });

  it('leaves no list unaccounted for, whatever was chosen', () => {
    const choice = fc.record({ column: fc.constantFrom(...COLUMNS, 'none' as const), canvas: fc.string() });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...LISTS), fc.option(choice)), { maxLength: 12 }),
        (board) => {
          const lists = board.map(([name], at) => ({ id: `l${at}`, name }));
          const choices = Object.fromEntries(board.flatMap(([, one], at) => (one ? [[`l${at}`, one]] : [])));
          const mapping = mapLists(lists, choices);
          const { canvases, columns, leftOut } = mappingResult(mapping);
          expect(leftOut + mapping.mappings.filter(({ column }) => column !== null).length).toBe(
            lists.length,
          );
          expect(columns).toBeLessThanOrEqual(lists.length - leftOut);
          expect(canvases.every(({ columns: own }) => own.length > 0)).toBe(true);
        },
      ),
    );
  });
});
