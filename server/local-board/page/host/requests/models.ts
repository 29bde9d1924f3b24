import { findOpenCard, openCards, openLists } from '../../state/selectors';
import { answers, type RequestHandler } from '../caller';
import { HostError } from '../host-error';
import { pickBoard, pickCards, pickLists, pickMember, pickOrganization } from '../models';
import { Fields } from '../request-shapes';

const missing = (what: string) => new HostError('invalid context', `Invalid context, missing ${what}`);

export const modelRequests: Readonly<Record<string, RequestHandler>> = {
  card: answers(Fields, ({ fields }, { place }, { board }) => {
    const card = findOpenCard(board(), place.idCard ?? '');
    if (!card) throw missing('card');
    return pickCards([card], fields)[0];
  }),
  cards: answers(Fields, ({ fields }, _caller, { board }) => pickCards(openCards(board()), fields)),
  list: answers(Fields, ({ fields }, { place }, { board }) => {
    const idList = place.idList ?? findOpenCard(board(), place.idCard ?? '')?.idList;
    const list = openLists(board()).find(({ id }) => id === idList);
    if (!list) throw missing('list');
    return pickLists(board(), [list], fields)[0];
  }),
  lists: answers(Fields, ({ fields }, _caller, { board }) => pickLists(board(), openLists(board()), fields)),
  board: answers(Fields, ({ fields }, _caller, { board }) => pickBoard(board(), fields)),
  member: answers(Fields, ({ fields }, _caller, { who }) => pickMember(who, fields)),
  organization: answers(Fields, ({ fields }, _caller, { board }) => pickOrganization(board(), fields)),
};
