import { checkChange, roleOf } from '../../../server/local-board/check-change';
import { ANONYMOUS, MEMBERS, type Change } from '../../../server/local-board/contract';
import { LocalError } from '../../../server/local-board/local-error';
import { BOARD_ID, board, id } from './boards';

const [EDITOR, COACH, OBSERVER] = MEMBERS.map((member) => member.id) as [string, string, string];
const rename: Change = { type: 'renameBoard', name: 'x' };

const store = (idMember: string, more: Partial<Extract<Change, { type: 'setPluginData' }>> = {}): Change => ({
  type: 'setPluginData',
  scope: 'card',
  visibility: 'shared',
  idModel: id('a1'),
  idMember,
  value: '{}',
  ...more,
});

/** The code with which a change is refused, or 'allowed'. */
function verdict(change: Change, idMember: string): string {
  try {
    checkChange(board(), change, idMember);
    return 'allowed';
  } catch (error) {
    if (error instanceof LocalError) return error.code;
    throw error;
  }
}

test('members have the roles of the contract; anybody else is a visitor', () => {
  expect([EDITOR, COACH, OBSERVER, ANONYMOUS, 'somebody'].map(roleOf)).toEqual([
    'editor',
    'editor',
    'observer',
    'anonymous',
    'anonymous',
  ]);
});

test.each([
  ['the editor', EDITOR, 'allowed'],
  ['the coach', COACH, 'allowed'],
  ['an observer', OBSERVER, 'may-not-write'],
  ['a visitor', ANONYMOUS, 'may-not-write'],
  ['somebody unknown', 'somebody', 'may-not-write'],
])('%s changing what all see', (_who, idMember, expected) => {
  expect(verdict(rename, idMember)).toBe(expected);
  expect(verdict(store(idMember), idMember)).toBe(expected);
});

test.each([
  ['an observer', OBSERVER, OBSERVER, 'allowed'],
  ['an observer for another member', OBSERVER, EDITOR, 'may-not-write'],
  ['the editor for another member', EDITOR, OBSERVER, 'may-not-write'],
  ['a visitor', ANONYMOUS, ANONYMOUS, 'not-signed-in'],
])('%s writing private data', (_who, idMember, owner, expected) => {
  expect(verdict(store(owner, { visibility: 'private' }), idMember)).toBe(expected);
});

test.each<[string, Change]>([
  ['a list', { type: 'updateList', id: id('gone'), name: 'x' }],
  ['a card', { type: 'updateCard', id: id('gone'), name: 'x' }],
  ['a card to delete', { type: 'deleteCard', id: id('gone') }],
  ['the list of a new card', { type: 'addCard', id: id('n'), name: 'n', idList: id('gone'), pos: 1 }],
  ['the list to move to', { type: 'updateCard', id: id('a1'), idList: id('gone') }],
  ['the card of stored data', store(EDITOR, { idModel: id('gone') })],
  ['the board of stored data', store(EDITOR, { scope: 'board', idModel: id('gone') })],
])('%s that is not on the board is named as missing', (_what, change) => {
  expect(verdict(change, EDITOR)).toBe('not-found');
});

test('an id cannot be given twice', () => {
  expect(verdict({ type: 'addList', id: id('a1'), name: 'x', pos: 1 }, EDITOR)).toBe('body-invalid');
});

test('stored data of the board and of the member are in place', () => {
  expect(verdict(store(EDITOR, { scope: 'board', idModel: BOARD_ID }), EDITOR)).toBe('allowed');
  expect(verdict(store(EDITOR, { scope: 'member', idModel: EDITOR, visibility: 'private' }), EDITOR)).toBe(
    'allowed',
  );
});
