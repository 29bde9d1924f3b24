import { DEFAULT_SETTINGS } from '../../../shared/default-settings';
import { ListChoice, Segment, type Settings } from '../../../shared/schemas/settings';
import { boardValues, readBoardData } from '../../../shared/stored/board-data';

const SETTINGS: Settings = {
  lists: { l1: { column: 'pain' }, l2: { column: 'none' }, l3: { column: 'gain', canvas: 'Riders' } },
  badges: { rating: false, verdict: true, score: true },
  segments: [{ key: 'riders', name: 'Riders', unique: 'They ride' }],
  canvasSegments: { '': 'riders', riders: 'riders' },
  marks: { '': { different: 4, soundModel: 1 }, riders: { hardToCopy: 5 } },
};

describe('the settings of a board', () => {
  it('come back as they were written', () => {
    expect(readBoardData(boardValues({}, SETTINGS)).settings).toEqual(SETTINGS);
  });

  it('are the defaults where nothing is stored', () => {
    expect(readBoardData({})).toEqual({ state: 'empty', settings: DEFAULT_SETTINGS });
  });

  it.each([{ v: 2 }, 'text', { l: {} }])(
    'hold the defaults where what is stored cannot be read: %j',
    (canvas) => {
      expect(readBoardData({ canvas })).toEqual({ state: 'unreadable', settings: DEFAULT_SETTINGS });
    },
  );

  it('keep what this version does not know', () => {
    const stored = {
      canvas: {
        v: 1,
        zz: 1,
        l: { l1: 'dream', l2: 'pain' },
        b: ['rank'],
        s: [['too', 'short']],
        c: { a: 7 },
        m: { a: [9], b: 'good' },
      },
    };
    const { settings } = readBoardData(stored);
    expect(settings.lists).toEqual({ l2: { column: 'pain' } });
    expect(boardValues(stored, settings)).toEqual({
      canvas: {
        v: 1,
        zz: 1,
        l: { l1: 'dream', l2: 'pain' },
        b: ['rank'],
        s: [['too', 'short']],
        c: { a: 7 },
        m: { a: [9], b: 'good' },
      },
    });
  });

  it('do not let a list’s id reach for the prototype', () => {
    const stored = JSON.parse('{"canvas":{"v":1,"l":{"__proto__":"pain"}}}') as Record<string, unknown>;
    const { settings } = readBoardData(stored);
    expect(Object.keys(settings.lists)).toEqual([]);
    expect(settings.lists['toString']).toBeUndefined();
  });

  it('do not let a canvas’s name reach for the prototype', () => {
    const stored = JSON.parse('{"canvas":{"v":1,"c":{"__proto__":"riders"}}}') as Record<string, unknown>;
    const { settings } = readBoardData(stored);
    expect(settings.canvasSegments?.['toString']).toBeUndefined();
  });

  it.each([
    ['column', 'pain'],
    ['no column', 'none'],
    ['an unknown column', 'dream'],
    ['a canvas of 80 characters', ['pain', 'x'.repeat(80)]],
    ['a canvas of 81 characters', ['pain', 'x'.repeat(81)]],
    ['a number', 7],
  ])('take a choice exactly where its schema does: %s', (_what, stored) => {
    const [column, canvas] = Array.isArray(stored) ? stored : [stored];
    const valid = ListChoice.safeParse({ column, ...(canvas === undefined ? {} : { canvas }) }).success;
    expect('l1' in readBoardData({ canvas: { v: 1, l: { l1: stored } } }).settings.lists).toBe(valid);
  });

  it.each([
    [['k', 'Name', 'unique']],
    [['', 'Name', 'unique']],
    [['k', '', 'unique']],
    [['k'.repeat(41), 'Name', '']],
    [['k', 'n'.repeat(81), '']],
    [['k', 'n', 'u'.repeat(301)]],
    [['k', 'n', 7]],
  ])('take a segment exactly where its schema does: %j', (stored) => {
    const [key, name, unique] = stored;
    const valid = Segment.safeParse({ key, name, unique }).success;
    expect(readBoardData({ canvas: { v: 1, s: [stored] } }).settings.segments).toHaveLength(valid ? 1 : 0);
  });
});
