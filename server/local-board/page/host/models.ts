import { MEMBERS, type Board, type BoardCard, type BoardList } from '../../contract';
import { openCardsOf } from '../state/selectors';
import { HostError } from './host-error';
import type { Who } from './who';

/**
 * Trello's models as a Power-Up may read them: only these fields (platform page, 2.3). What an export does not have is null, or
 * an empty array.
 */
const CARD_FIELDS = [
  'address',
  'attachments',
  'badges',
  'checklists',
  'closed',
  'coordinates',
  'cover',
  'customFieldItems',
  'dateLastActivity',
  'desc',
  'due',
  'dueComplete',
  'id',
  'idList',
  'idShort',
  'labels',
  'locationName',
  'members',
  'name',
  'pos',
  'shortLink',
  'start',
  'staticMapUrl',
  'url',
] as const;
const BOARD_FIELDS = [
  'customFields',
  'dateLastActivity',
  'id',
  'idOrganization',
  'labels',
  'members',
  'memberships',
  'name',
  'paidStatus',
  'shortLink',
  'url',
] as const;
const MEMBER_FIELDS = ['id', 'fullName', 'username', 'initials', 'avatar', 'paidStatus'] as const;
const LIST_FIELDS = ['id', 'name', 'cards'] as const;
const ORGANIZATION_FIELDS = ['id', 'name', 'paidStatus'] as const;

const ARRAYS: ReadonlySet<string> = new Set([
  'attachments',
  'checklists',
  'customFieldItems',
  'customFields',
  'labels',
  'members',
  'memberships',
]);

type Picked = Record<string, unknown>;

/** @throws HostError for a field that a Power-Up cannot have, or 'all' beside others */
function fieldsAsked<T extends string>(asked: readonly string[], known: readonly T[]): readonly T[] {
  if (asked.length === 1 && asked[0] === 'all') return known;
  return asked.map((field) => {
    const found = known.find((name) => name === field);
    if (found === undefined) {
      throw new HostError(
        'refused',
        `There is no field '${field.slice(0, 40)}': ask for ${known.join(', ')}, or 'all' alone.`,
      );
    }
    return found;
  });
}

function pick(model: Readonly<Record<string, unknown>>, fields: readonly string[]): Picked {
  return Object.fromEntries(fields.map((field) => [field, model[field] ?? (ARRAYS.has(field) ? [] : null)]));
}

/** `fields` of cards. */
export function pickCards(cards: readonly BoardCard[], asked: readonly string[]): Picked[] {
  const fields = fieldsAsked(asked.length === 0 ? ['id', 'name'] : asked, CARD_FIELDS);
  return cards.map((card) => pick(card, fields));
}

/** `fields` of lists; their `cards` come with every field, as in Trello. */
export function pickLists(board: Board, lists: readonly BoardList[], asked: readonly string[]): Picked[] {
  const fields = fieldsAsked(asked.length === 0 ? ['id', 'name'] : asked, LIST_FIELDS);
  const cards = (list: BoardList) => pickCards(openCardsOf(board, list.id), ['all']);
  return lists.map((list) => ({
    ...pick(list, fields),
    ...(fields.includes('cards') ? { cards: cards(list) } : {}),
  }));
}

export function pickBoard(board: Board, asked: readonly string[]): Picked {
  const fields = fieldsAsked(asked.length === 0 ? ['id', 'name'] : asked, BOARD_FIELDS);
  // Those who sit before this board are its members, whoever was named in the file that it came from.
  return pick({ ...board, members: MEMBERS.map(asMember) }, fields);
}

const asMember = ({ id, name }: Pick<Who, 'id' | 'name'>) => ({
  id,
  fullName: name,
  username: name.toLowerCase().split(' ')[0],
  initials: name.slice(0, 1),
});

/** @throws HostError for a visitor who is not signed in */
export function pickMember(who: Who, asked: readonly string[]): Picked {
  if (who.role === 'anonymous') throw new HostError('invalid context', 'Nobody is signed in.');
  return pick(
    asMember(who),
    fieldsAsked(asked.length === 0 ? ['id', 'fullName', 'username'] : asked, MEMBER_FIELDS),
  );
}

/** @throws HostError when the board belongs to no workspace */
export function pickOrganization(board: Board, asked: readonly string[]): Picked {
  const { idOrganization } = board;
  if (typeof idOrganization !== 'string') {
    throw new HostError('invalid context', 'This board belongs to no workspace.');
  }
  return pick({ id: idOrganization }, fieldsAsked(asked.length === 0 ? ['id'] : asked, ORGANIZATION_FIELDS));
}
