import { createBadgePasses, PASS_AFTER } from '../../../server/local-board/page/badges/badge-passes';
import { whatChanged } from '../../../server/local-board/page/badges/what-changed';
import { applyChange } from '../../../server/local-board/apply-change';
import type { BadgeOrDynamic } from '../../../server/local-board/page/host/capabilities';
import type { Answer } from '../../../server/local-board/page/host/host';
import type { Change } from '../../../server/local-board/contract';
import { BOARD_ID, LATER, board, id } from '../local-board/boards';

type Given = Answer<readonly BadgeOrDynamic[]> | null;

const says = (text: string): BadgeOrDynamic => ({ text, color: null });

/** A Power-Up whose answers the test gives; `dynamic` answers runs of functions. */
function open(dynamic: () => Promise<unknown> = () => Promise.resolve(null)) {
  const asked: string[] = [];
  const waiting: ((given: Given) => void)[] = [];
  let runs = 0;
  let released = 0;
  const passes = createBadgePasses({
    now: () => Date.now(),
    ask: (idCard) => {
      asked.push(idCard);
      return new Promise((answer) => waiting.push(answer));
    },
  });
  const callback = () => ({
    run: () => {
      runs += 1;
      return dynamic();
    },
    retain: () => undefined,
    release: () => void (released += 1),
  });
  return {
    passes,
    asked,
    runs: () => runs,
    released: () => released,
    /** Answers the oldest pass that waits, or the one at `which`. */
    async answer(value: readonly BadgeOrDynamic[] | null, which = 0) {
      waiting.splice(which, 1)[0]?.(value && { value, callback, keep: () => () => undefined });
      await jest.advanceTimersByTimeAsync(0);
    },
    texts: (idCard: string) =>
      passes
        .of(idCard)
        .get()
        .map((badge) => badge?.text ?? null),
  };
}

const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

describe('a pass over a card’s badges', () => {
  test('begins when the card comes on screen, not before', async () => {
    const { passes, asked, answer, texts } = open();
    passes.changed('all');
    await pass(1_000);
    expect(asked).toEqual([]);
    passes.watch('a');
    await pass(0);
    expect(asked).toEqual(['a']);
    await answer([says('Heard'), says('72')]);
    expect(texts('a')).toEqual(['Heard', '72']);
  });

  test('begins anew 500 ms after a change, once for all changes in that time, with the former badges on show', async () => {
    const { passes, asked, answer, texts } = open();
    passes.watch('a');
    await pass(0);
    await answer([says('old')]);
    await pass(2_000);
    passes.changed(new Set(['a']));
    await pass(100);
    passes.changed(new Set(['a', 'b']));
    await pass(PASS_AFTER - 101);
    expect(asked).toEqual(['a']);
    await pass(1);
    expect(asked).toEqual(['a', 'a']);
    expect(texts('a')).toEqual(['old']);
    await answer([says('new')]);
    expect(texts('a')).toEqual(['new']);
    await pass(5_000);
    expect(asked).toEqual(['a', 'a']);
  });

  test('never begins twice within 500 ms, also when the card changes off screen and scrolls back', async () => {
    const { passes, asked } = open();
    const leave = passes.watch('a');
    await pass(0);
    leave();
    passes.changed(new Set(['a']));
    await pass(20);
    passes.watch('a');
    await pass(PASS_AFTER - 21);
    expect(asked).toEqual(['a']);
    await pass(1);
    expect(asked).toEqual(['a', 'a']);
  });

  test('drops the late answer of an older one', async () => {
    const { passes, answer, texts } = open();
    passes.watch('a');
    await pass(0);
    passes.changed(new Set(['a']));
    await pass(PASS_AFTER);
    await answer([says('second')], 1);
    await answer([says('first, late')]);
    expect(texts('a')).toEqual(['second']);
  });

  test('that is not answered takes the badges away', async () => {
    const { passes, answer, texts } = open();
    passes.watch('a');
    await pass(0);
    await answer([says('old')]);
    passes.changed(new Set(['a']));
    await pass(PASS_AFTER);
    await answer(null);
    expect(texts('a')).toEqual([]);
  });

  test('waits while the card is off screen, and comes when it is back', async () => {
    const { passes, asked, answer } = open();
    const leave = passes.watch('a');
    await pass(0);
    await answer([says('old')]);
    leave();
    passes.changed(new Set(['a']));
    await pass(10_000);
    expect(asked).toEqual(['a']);
    passes.watch('a');
    await pass(0);
    expect(asked).toEqual(['a', 'a']);
  });

  test('is not needed when an up-to-date card comes back on screen', async () => {
    const { passes, asked, answer } = open();
    const leave = passes.watch('a');
    await pass(0);
    await answer([says('x')]);
    leave();
    passes.watch('a');
    await pass(1_000);
    expect(asked).toEqual(['a']);
  });

  test('does not begin after the end', async () => {
    const { passes, asked } = open();
    passes.watch('a');
    passes.stop();
    await pass(1_000);
    expect(asked).toEqual([]);
  });
});

describe('a dynamic badge', () => {
  const DYNAMIC: BadgeOrDynamic = { dynamic: { _callback: 'cb1' } };

  test.each([
    [30, 30_000],
    [1, 10_000],
  ])('that wants to be drawn every %i s is drawn every %i ms', async (refresh, every) => {
    let n = 0;
    const { passes, answer, texts, runs } = open(() => Promise.resolve({ text: `at ${(n += 1)}`, refresh }));
    passes.watch('a');
    await pass(0);
    await answer([says('first'), DYNAMIC]);
    expect(texts('a')).toEqual(['first', 'at 1']);
    await pass(every - 1);
    expect(runs()).toBe(1);
    await pass(1);
    expect(texts('a')).toEqual(['first', 'at 2']);
  });

  test('that answers nothing is gone, and the place of the others stays', async () => {
    const { passes, answer, texts } = open(() => Promise.resolve(null));
    passes.watch('a');
    await pass(0);
    await answer([DYNAMIC, says('last')]);
    expect(texts('a')).toEqual([null, 'last']);
  });

  test('that fails is not asked again', async () => {
    const { passes, answer, runs } = open(() => Promise.reject(new Error('no')));
    passes.watch('a');
    await pass(0);
    await answer([DYNAMIC]);
    await pass(120_000);
    expect(runs()).toBe(1);
  });

  test('rests while its card is off screen, even if its answer is on its way, and lets its function go', async () => {
    let settle: (badge: unknown) => void = () => undefined;
    const { passes, answer, runs, released, asked } = open(() => new Promise((done) => (settle = done)));
    const leave = passes.watch('a');
    await pass(0);
    await answer([DYNAMIC]);
    leave();
    settle({ text: 'late', refresh: 10 });
    await pass(120_000);
    expect([runs(), released()]).toEqual([1, 1]);
    passes.watch('a');
    await pass(0);
    expect(asked).toEqual(['a', 'a']);
  });
});

describe('what a change concerns', () => {
  const changed = (change: Change) => whatChanged(board(), applyChange(board(), change, LATER));
  const after = (change: Change) => {
    const before = board();
    return whatChanged(before, applyChange(before, change, LATER));
  };
  const stored = (scope: 'card' | 'board', idModel: string): Change => ({
    type: 'setPluginData',
    scope,
    visibility: 'shared',
    idModel,
    idMember: id('me'),
    value: '{}',
  });

  test.each<[string, Change, string[] | 'all']>([
    ['a card’s name: that card', { type: 'updateCard', id: id('a1'), name: 'x' }, ['a1']],
    ['a card’s stored data: that card', stored('card', id('a2')), ['a2']],
    ['a new card: that card', { type: 'addCard', id: id('n'), name: 'n', idList: id('A'), pos: 9 }, ['n']],
    ['the board’s stored data: all', stored('board', BOARD_ID), 'all'],
    ['a list’s name: all', { type: 'updateList', id: id('A'), name: 'Pains' }, 'all'],
    ['nothing that is there: nothing', { type: 'updateCard', id: id('?'), name: 'x' }, []],
  ])('%s', (_what, change, expected) => {
    expect(after(change)).toEqual(expected === 'all' ? 'all' : new Set(expected.map(id)));
  });

  test('two boards that share nothing differ in everything', () => {
    expect(changed({ type: 'deleteCard', id: id('a1') })).toBe('all');
  });
});
