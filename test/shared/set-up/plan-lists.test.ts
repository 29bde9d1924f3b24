import fc from 'fast-check';
import { LANGUAGES, type Language } from '../../../shared/language/language';
import { mapLists } from '../../../shared/list-mapping/map-lists';
import type { Settings } from '../../../shared/schemas/settings';
import { LIST_NAMES } from '../../../shared/set-up/list-names';
import {
  planLists,
  type ListPlan,
  type PlacedList,
  type PlannedList,
} from '../../../shared/set-up/plan-lists';
import { COLUMNS } from '../../../shared/taxonomy';

interface Board {
  readonly lists: readonly PlacedList[];
  readonly choices: Settings['lists'];
}

const NO_CHOICES: Settings['lists'] = {};
const boardOf = (...names: string[]): Board => ({
  lists: names.map((name, at) => ({ id: `l${at}`, name, pos: (at + 1) * 65_536 })),
  choices: NO_CHOICES,
});

/** The board once Trello has made these lists of the plan and the settings say what it wants said. */
function apply(board: Board, { keep }: Pick<ListPlan, 'keep'>, planned: readonly PlannedList[]): Board {
  const kept: Board = { ...board, choices: { ...board.choices, ...keep } };
  return planned.reduce<Board>(({ lists, choices }, { idList, name, pos, choice }) => {
    const id = idList ?? `made${lists.length}`;
    return {
      lists: idList === null ? [...lists, { id, name, pos }] : lists,
      choices: choice ? { ...choices, [id]: choice } : choices,
    };
  }, kept);
}
const applyWhole = (board: Board, whole: ListPlan) => apply(board, whole, whole.lists);

const plan = ({ lists, choices }: Board, language: Language = 'en', wanted?: ReadonlySet<string>) =>
  planLists(lists, choices, language, wanted);
const inOrder = ({ lists }: Board) => [...lists].sort((a, b) => a.pos - b.pos);
const mapped = (board: Board) => mapLists(inOrder(board), board.choices);
const namesAfter = (board: Board, language: Language = 'en') =>
  inOrder(applyWhole(board, plan(board, language))).map(({ name }) => name);

/** The columns of each canvas that a list stands for. */
function columnsByCanvas(board: Board): Map<string, Set<string>> {
  const { mappings, canvases } = mapped(board);
  const columns = new Map(canvases.map(({ key }) => [key, new Set<string>()]));
  for (const { canvas, column } of mappings) {
    if (canvas !== null && column !== null) columns.get(canvas)?.add(column);
  }
  return columns;
}

describe('an empty board', () => {
  it.each(LANGUAGES)('gets the six columns in order, in %s', (language) => {
    expect(namesAfter(boardOf(), language)).toEqual(COLUMNS.map((column) => LIST_NAMES[language][column]));
  });
});

describe('a board with lists', () => {
  it.each<[string, string[], string[]]>([
    [
      'without a canvas keeps them first',
      ['To do', 'Done'],
      [
        'To do',
        'Done',
        'Customer jobs',
        'Pains',
        'Gains',
        'Products & services',
        'Pain relievers',
        'Gain creators',
      ],
    ],
    [
      'that lacks some gets them between their neighbours',
      ['Questions', 'Pains', 'Gain creators', 'Archive of 2025'],
      [
        'Questions',
        'Customer jobs',
        'Pains',
        'Gains',
        'Products & services',
        'Pain relievers',
        'Gain creators',
        'Archive of 2025',
      ],
    ],
    [
      'of one team names the new ones after the team',
      ['Team A: Jobs', 'Team A: Pains', 'Team A: Gains'],
      [
        'Team A: Jobs',
        'Team A: Pains',
        'Team A: Gains',
        'Team A: Products & services',
        'Team A: Pain relievers',
        'Team A: Gain creators',
      ],
    ],
    [
      'that has all six gets nothing',
      ['Gains', 'Gain creators', 'Jobs to be done', 'Pains', 'Pain relievers', 'Products & services'],
      ['Gains', 'Gain creators', 'Jobs to be done', 'Pains', 'Pain relievers', 'Products & services'],
    ],
  ])('%s', (_title, before, after) => {
    expect(namesAfter(boardOf(...before))).toEqual(after);
  });

  it('completes only the canvases that are wanted', () => {
    const board = boardOf('Team A: Jobs', 'Team A: Pains', 'Team B: Jobs', 'Team B: Pains');
    const { lists } = plan(board, 'en', new Set(['team b']));
    expect(lists.map(({ name }) => name)).toEqual([
      'Team B: Gains',
      'Team B: Products & services',
      'Team B: Pain relievers',
      'Team B: Gain creators',
    ]);
  });

  it('counts what a team chose by hand', () => {
    const { lists } = plan({ ...boardOf('Wishes'), choices: { l0: { column: 'gain' } } });
    expect(lists.map(({ column }) => column)).toEqual(['job', 'pain', 'product', 'reliever', 'creator']);
  });

  it('takes up a list that was made but not yet named in the settings', () => {
    const board: Board = {
      ...boardOf('Wishes'),
      choices: { l0: { column: 'gain', canvas: 'Pains' } },
    };
    const { lists } = plan(board);
    const [first] = lists;
    expect(first?.choice).toEqual({ column: 'job', canvas: 'Pains' });
    const brokenOff = apply(board, { keep: {} }, [{ ...(first as PlannedList), choice: null }]);
    const again = plan(brokenOff).lists;
    expect(again[0]).toMatchObject({ column: 'job', idList: 'made1' });
    expect(again).toHaveLength(lists.length);
  });
});

const canvasName = fc.constantFrom(
  'Team A',
  'Team B',
  'Commuters',
  'Parents',
  'Gruppe 2',
  'مسافرون',
  '親',
  '<i>x</i>',
  'Jobs',
);
const columnName = fc.constantFrom(
  ...COLUMNS.flatMap((column) => LANGUAGES.map((language) => LIST_NAMES[language][column])),
  'Jobs',
  'Tasks',
  'Needs',
);
const listName = fc.oneof(
  columnName,
  fc.tuple(canvasName, columnName).map(([canvas, column]) => `${canvas}: ${column}`),
  fc.tuple(canvasName, columnName).map(([canvas, column]) => `${column} (${canvas})`),
  fc.constantFrom('To do', 'Done', 'Ideas', '<b>Pains</b>', '=Gains', ''),
);
const choice = fc.record({ column: fc.constantFrom(...COLUMNS, 'none' as const) });
const anyBoard: fc.Arbitrary<Board> = fc
  .array(fc.tuple(listName, fc.option(choice, { nil: undefined, freq: 5 })), { maxLength: 14 })
  .map((rows) => ({
    lists: boardOf(...rows.map(([name]) => name)).lists,
    choices: Object.fromEntries(rows.flatMap(([, chosen], at) => (chosen ? [[`l${at}`, chosen]] : []))),
  }));
const anyLanguage = fc.constantFrom(...LANGUAGES);

describe('on any board', () => {
  it('every canvas is whole afterwards, and the lists that were there stand for the same', () => {
    fc.assert(
      fc.property(anyBoard, anyLanguage, (board, language) => {
        const after = applyWhole(board, plan(board, language));
        for (const [canvas, columns] of columnsByCanvas(after)) {
          expect([canvas, columns.size]).toEqual([canvas, COLUMNS.length]);
        }
        const now = new Map(mapped(after).mappings.map((one) => [one.idList, one]));
        for (const { idList, column, canvas } of mapped(board).mappings) {
          expect(now.get(idList)).toMatchObject({ column, canvas });
        }
      }),
      { numRuns: 100 },
    );
  });

  it('a second run adds nothing, and one that takes up a run which broke off makes no more than what was left', () => {
    fc.assert(
      fc.property(anyBoard, anyLanguage, fc.nat(), (board, language, at) => {
        const whole = plan(board, language);
        expect(plan(applyWhole(board, whole), language).lists).toEqual([]);
        const made = whole.lists.slice(0, at % (whole.lists.length + 1));
        const brokenOff = apply(board, whole, made);
        const rest = plan(brokenOff, language);
        expect(made.length + rest.lists.length).toBeLessThanOrEqual(whole.lists.length);
        expect(plan(applyWhole(brokenOff, rest), language).lists).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('no place is taken twice', () => {
    fc.assert(
      fc.property(anyBoard, anyLanguage, (board, language) => {
        const places = applyWhole(board, plan(board, language)).lists.map(({ pos }) => pos);
        expect(new Set(places).size).toBe(places.length);
      }),
    );
  });
});
