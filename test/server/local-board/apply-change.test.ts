import { applyChange } from '../../../server/local-board/apply-change';
import { LOCAL_PLUGIN_ID, type Board, type Change } from '../../../server/local-board/contract';
import { BOARD_ID, LATER, NOW, board, card, id, list, names } from './boards';

const apply = (before: Board, change: Change) => applyChange(before, change, LATER);
const cardOf = (of: Board, name: string) => of.cards.find((one) => one.id === id(name));

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

test('the board given is left alone, and what a change does not touch keeps its identity', () => {
  const before = frozen(board());
  const after = apply(before, { type: 'updateCard', id: id('a1'), name: 'renamed' });
  expect(names(before.cards)).toEqual(['a1', 'a2', 'b1']);
  expect(after.cards[1]).toBe(before.cards[1]);
  expect(after.lists[0]).toBe(before.lists[0]);
});

describe('lists', () => {
  test('a new list stands where its position says', () => {
    const after = apply(board(), { type: 'addList', id: id('N'), name: 'N', pos: 1.5 });
    expect(names(after.lists)).toEqual(['A', 'N', 'B']);
    expect(after.lists[1]).toEqual({ id: id('N'), name: 'N', pos: 1.5, closed: false, idBoard: BOARD_ID });
  });

  test('a list can be renamed, moved and archived; what is not said stays, also what we do not know of', () => {
    const before = board({ lists: [list('A', 1, { color: 'green' }), list('B', 2)] });
    const after = apply(before, { type: 'updateList', id: id('A'), pos: 3 });
    expect(names(after.lists)).toEqual(['B', 'A']);
    expect(after.lists[1]).toEqual({ ...before.lists[0], pos: 3 });
    expect(
      apply(before, { type: 'updateList', id: id('A'), name: 'Z', closed: true }).lists[0],
    ).toMatchObject({
      name: 'Z',
      closed: true,
      pos: 1,
    });
  });

  test('when a list moves its cards move along in the order of the board', () => {
    const after = apply(board(), { type: 'updateList', id: id('A'), pos: 3 });
    expect(names(after.cards)).toEqual(['b1', 'a1', 'a2']);
  });

  test('lists of one position keep their order', () => {
    const after = apply(board(), { type: 'updateList', id: id('B'), pos: 1 });
    expect(names(after.lists)).toEqual(['A', 'B']);
  });
});

describe('cards', () => {
  test('a new card has a number, a short link and a time of its own', () => {
    const before = board({ cards: [card('a1', 'A', 1, { idShort: 41 })] });
    const after = apply(before, { type: 'addCard', id: id('new'), name: 'new', idList: id('A'), pos: 0.5 });
    expect(names(after.cards)).toEqual(['new', 'a1']);
    expect(after.cards[0]).toMatchObject({
      idShort: 42,
      dateLastActivity: LATER,
      idBoard: BOARD_ID,
      closed: false,
      desc: '',
      pluginData: [],
    });
    expect(after.cards[0]?.shortLink).toMatch(/^[0-9A-Za-z]{8}$/);
  });

  test('the page and the server, each by itself, give a new card the same short link', () => {
    const change: Change = { type: 'addCard', id: id('new'), name: 'new', idList: id('A'), pos: 9 };
    expect(apply(board(), change)).toEqual(apply(board(), change));
    const another = apply(board(), { ...change, id: id('another') });
    expect(cardOf(another, 'another')?.shortLink).not.toBe(cardOf(apply(board(), change), 'new')?.shortLink);
  });

  test('a card can move to another list and place', () => {
    const after = apply(board(), { type: 'updateCard', id: id('a1'), idList: id('B'), pos: 2 });
    expect(names(after.cards)).toEqual(['a2', 'b1', 'a1']);
  });

  test('archiving keeps the card, deleting does not', () => {
    expect(cardOf(apply(board(), { type: 'updateCard', id: id('a1'), closed: true }), 'a1')?.closed).toBe(
      true,
    );
    expect(names(apply(board(), { type: 'deleteCard', id: id('a1') }).cards)).toEqual(['a2', 'b1']);
  });

  test('every change of a card’s own fields moves its last activity, of no other card', () => {
    const after = apply(board(), { type: 'updateCard', id: id('a1'), desc: 'x' });
    expect(cardOf(after, 'a1')).toMatchObject({ desc: 'x', dateLastActivity: LATER });
    expect(cardOf(after, 'a2')?.dateLastActivity).toBe(NOW);
  });
});

describe('a change of what is not there leaves the board as it is', () => {
  test.each<Change>([
    { type: 'updateCard', id: id('gone'), name: 'x' },
    { type: 'updateCard', id: id('a1'), idList: id('gone') },
    { type: 'updateList', id: id('gone'), name: 'x' },
    { type: 'addCard', id: id('new'), name: 'new', idList: id('gone'), pos: 1 },
    { type: 'addCard', id: id('a1'), name: 'again', idList: id('A'), pos: 1 },
    { type: 'addList', id: id('A'), name: 'again', pos: 1 },
  ])('$type of $id', (change) => {
    const before = board();
    expect(apply(before, change)).toBe(before);
  });
});

test('the board can be renamed', () => {
  expect(apply(board(), { type: 'renameBoard', name: 'New' })).toEqual({ ...board(), name: 'New' });
});

describe('stored data', () => {
  const set = (more: Partial<Extract<Change, { type: 'setPluginData' }>> = {}): Change => ({
    type: 'setPluginData',
    scope: 'card',
    visibility: 'shared',
    idModel: id('a1'),
    idMember: id('me'),
    value: '{"k":1}',
    ...more,
  });

  test('a first document of a card is dated, ours, and belongs to nobody', () => {
    const [entry, ...more] = cardOf(apply(board(), set()), 'a1')?.pluginData ?? [];
    expect(more).toEqual([]);
    expect(entry).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{24}$/),
      idPlugin: LOCAL_PLUGIN_ID,
      scope: 'card',
      idModel: id('a1'),
      access: 'shared',
      value: '{"k":1}',
      dateLastUpdated: LATER,
    });
  });

  test('the next one takes its place, and an emptied one stays as {}', () => {
    const after = apply(apply(board(), set()), set({ value: '{}' }));
    expect(cardOf(after, 'a1')?.pluginData.map((entry) => entry.value)).toEqual(['{}']);
  });

  test('the data of other Power-Ups stays untouched', () => {
    const foreign = {
      id: id('foreign'),
      idPlugin: id('other'),
      scope: 'card' as const,
      idModel: id('a1'),
      value: '{"points":5}',
      access: 'shared' as const,
    };
    const before = board({ cards: [card('a1', 'A', 1, { pluginData: [foreign] })] });
    expect(cardOf(apply(before, set()), 'a1')?.pluginData[0]).toBe(foreign);
  });

  test('there is one document for each visibility, and a private one for each member', () => {
    const changes = [
      set(),
      set({ visibility: 'private', value: '{"mine":1}' }),
      set({ visibility: 'private', idMember: id('you'), value: '{"yours":1}' }),
      set({ visibility: 'private', value: '{"mine":2}' }),
    ];
    const entries = cardOf(changes.reduce(apply, board()), 'a1')?.pluginData ?? [];
    expect(entries.map(({ access, idMember, value }) => [access, idMember, value])).toEqual([
      ['shared', undefined, '{"k":1}'],
      ['private', id('me'), '{"mine":2}'],
      ['private', id('you'), '{"yours":1}'],
    ]);
    expect(new Set(entries.map((entry) => entry.id)).size).toBe(3);
  });

  test.each(['board', 'member', 'organization'] as const)('of scope %s is kept with the board', (scope) => {
    const after = apply(board(), set({ scope, idModel: id('model') }));
    expect(after.pluginData).toMatchObject([{ scope, idModel: id('model'), value: '{"k":1}' }]);
    expect(after.cards.every((one) => one.pluginData.length === 0)).toBe(true);
  });

  test('does not count as activity of the card', () => {
    expect(cardOf(apply(board(), set()), 'a1')?.dateLastActivity).toBe(NOW);
  });
});
