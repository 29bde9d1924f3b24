import { createBoardStore } from '../../../client/trello/board-store';
import type { SaveTiming } from '../../../client/trello/verified-save';
import { readBoardData } from '../../../shared/stored/board-data';
import { BOARD_LIMIT } from '../../../shared/stored/room';
import type { Settings } from '../../../shared/schemas/settings';
import { createFakeTrello } from '../../support/fake-trello';
import { createManualTime } from '../../support/manual-time';

const timingOf = ({ wait }: ReturnType<typeof createManualTime>): SaveTiming => ({
  wait,
  pauses: [100, 150, 225],
  watch: [],
  answerWithin: 60_000,
});

const choosing =
  (idList: string, column: 'pain' | 'none') =>
  (settings: Settings): Settings => ({ ...settings, lists: { ...settings.lists, [idList]: { column } } });

describe('the board’s settings', () => {
  it('are the defaults where nobody has set anything', async () => {
    const store = createBoardStore(createFakeTrello());
    expect(await store.read()).toMatchObject({
      state: 'empty',
      settings: { lists: {}, badges: { rating: true, verdict: true, score: true } },
    });
  });

  it('take a choice and give it back when it is removed', async () => {
    const trello = createFakeTrello();
    const store = createBoardStore(trello, timingOf(createManualTime()));
    await store.change(choosing('list1', 'pain'));
    expect(readBoardData(trello.storedOnBoard()).settings.lists).toEqual({ list1: { column: 'pain' } });
    expect(await store.change((settings) => ({ ...settings, lists: {} }))).toMatchObject({
      saved: true,
      settings: { lists: {} },
    });
  });

  it('keep what two members choose at the same moment, list by list, badge by badge, segment by segment', async () => {
    const trello = createFakeTrello();
    const time = createManualTime();
    const member = () => createBoardStore(trello.window({ delay: () => time.wait(10) }), timingOf(time));
    const results = await Promise.all([
      member().change((settings) => ({
        ...choosing('list1', 'pain')(settings),
        badges: { ...settings.badges, score: false },
        segments: [...settings.segments, { key: 'a', name: 'Students', unique: '' }],
      })),
      member().change((settings) => ({
        ...choosing('list2', 'none')(settings),
        badges: { ...settings.badges, rating: false },
        segments: [...settings.segments, { key: 'b', name: 'Parents', unique: '' }],
      })),
    ]);
    expect(results).toMatchObject([{ saved: true }, { saved: true }]);
    const { settings } = readBoardData(trello.storedOnBoard());
    expect(settings.lists).toEqual({ list1: { column: 'pain' }, list2: { column: 'none' } });
    expect(settings.badges).toEqual({ rating: false, verdict: true, score: false });
    expect(settings.segments.map(({ key }) => key).sort()).toEqual(['a', 'b']);
  });

  it.each([
    ['read-only', { context: { canWriteBoard: false } }],
    ['unreadable', { boardStored: { canvas: { v: 99 } } }],
    ['does-not-fit', { boardStored: { foreign: 'x'.repeat(BOARD_LIMIT - 20) } }],
  ] as const)('are refused without a write: %s', async (reason, options) => {
    const trello = createFakeTrello(options);
    const store = createBoardStore(trello, timingOf(createManualTime()));
    expect(await store.change(choosing('list1', 'pain'))).toEqual({ saved: false, reason });
    expect(trello.calls.writeBoard).toBe(0);
  });
});
