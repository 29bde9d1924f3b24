import { ANONYMOUS, MEMBERS, type Board, type Change } from './contract';
import { LocalError } from './local-error';

/** What a member may do on the local board. Unknown ids get the least. */
export function roleOf(idMember: string): 'editor' | 'observer' | 'anonymous' {
  if (idMember === ANONYMOUS) return 'anonymous';
  return MEMBERS.find((member) => member.id === idMember)?.role ?? 'anonymous';
}

/**
 * Holds a member to the rules that Trello's own host has (platform page, 3.2): only editors change what all see; private
 * data needs a signed-in member and can only be one's own.
 * @throws LocalError may-not-write, not-signed-in
 */
function checkMember(change: Change, idMember: string): void {
  const role = roleOf(idMember);
  if (change.type === 'setPluginData' && change.visibility === 'private') {
    if (role === 'anonymous') {
      throw new LocalError('not-signed-in', 'Private data needs a member. Switch to one and try again.');
    }
    if (change.idMember !== idMember) {
      throw new LocalError('may-not-write', 'Private data can only be written by the member whose it is.');
    }
    return;
  }
  if (role !== 'editor') {
    throw new LocalError(
      'may-not-write',
      'Switch to a member who may edit, then try again. Nothing was changed.',
    );
  }
}

const missing = (what: string) =>
  new LocalError('not-found', `${what} is not on this board any more. Reload the page to see what is.`);

/** @throws LocalError not-found when the change names a list or card that is not there */
function checkTargets(board: Board, change: Change): void {
  const hasList = (id: string) => board.lists.some((list) => list.id === id);
  const hasCard = (id: string) => board.cards.some((card) => card.id === id);
  const list = change.type === 'updateList' ? change.id : 'idList' in change ? change.idList : undefined;
  if (list !== undefined && !hasList(list)) throw missing('The list');
  if ((change.type === 'updateCard' || change.type === 'deleteCard') && !hasCard(change.id)) {
    throw missing('The card');
  }
  if (change.type !== 'setPluginData') return;
  if (change.scope === 'card' && !hasCard(change.idModel)) throw missing('The card');
  if (change.scope === 'board' && change.idModel !== board.id) throw missing('The board');
}

/** @throws LocalError body-invalid when the change would give an id twice */
function checkNewId(board: Board, change: Change): void {
  if (change.type !== 'addList' && change.type !== 'addCard') return;
  const taken = [...board.lists, ...board.cards].some((model) => model.id === change.id);
  if (taken) throw new LocalError('body-invalid', `change.id: ${change.id} is in use on this board already.`);
}

/**
 * Refuses a change that this member may not make, or that names what is not there.
 * @throws LocalError may-not-write, not-signed-in, not-found, body-invalid
 */
export function checkChange(board: Board, change: Change, idMember: string): void {
  checkMember(change, idMember);
  checkTargets(board, change);
  checkNewId(board, change);
}
