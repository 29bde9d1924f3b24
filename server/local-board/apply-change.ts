import { inOrder } from './board-order';
import { idFrom, shortLinkFrom } from './derived-ids';
import { LOCAL_PLUGIN_ID, type Board, type BoardCard, type Change, type PluginData } from './contract';

type Of<T extends Change['type']> = Extract<Change, { type: T }>;

/** The fields of a change that say something, without its type and id and without those left out. */
function given<T extends object>(fields: T) {
  const said = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

function addList(board: Board, { id, name, pos }: Of<'addList'>): Board {
  if (board.lists.some((list) => list.id === id)) return board;
  return inOrder({ ...board, lists: [...board.lists, { id, name, pos, closed: false, idBoard: board.id }] });
}

function updateList(board: Board, { id, name, pos, closed }: Of<'updateList'>): Board {
  if (!board.lists.some((list) => list.id === id)) return board;
  const lists = board.lists.map((list) =>
    list.id === id ? { ...list, ...given({ name, pos, closed }) } : list,
  );
  return inOrder({ ...board, lists });
}

/** A card as Trello makes it: the keys that every export has, none of them with a value of a person. */
function newCard(board: Board, { id, name, idList, pos, desc = '' }: Of<'addCard'>, now: string): BoardCard {
  const highest = board.cards.reduce((most, card) => Math.max(most, card.idShort), 0);
  return {
    id,
    name,
    desc,
    closed: false,
    idBoard: board.id,
    idList,
    pos,
    shortLink: shortLinkFrom(id),
    idShort: highest + 1,
    dateLastActivity: now,
    due: null,
    dueComplete: false,
    labels: [],
    attachments: [],
    customFieldItems: [],
    isTemplate: false,
    cardRole: null,
    pluginData: [],
  };
}

function addCard(board: Board, change: Of<'addCard'>, now: string): Board {
  const exists = board.cards.some((card) => card.id === change.id);
  if (exists || !board.lists.some((list) => list.id === change.idList)) return board;
  return inOrder({ ...board, cards: [...board.cards, newCard(board, change, now)] });
}

function updateCard(board: Board, { id, ...change }: Of<'updateCard'>, now: string): Board {
  const { name, desc, idList, pos, closed } = change;
  if (!board.cards.some((card) => card.id === id)) return board;
  if (idList !== undefined && !board.lists.some((list) => list.id === idList)) return board;
  const fields = { ...given({ name, desc, idList, pos, closed }), dateLastActivity: now };
  const cards = board.cards.map((card) => (card.id === id ? { ...card, ...fields } : card));
  return inOrder({ ...board, cards });
}

/** Whether an entry is the one document of this Power-Up, model and visibility; private ones also by whose they are. */
function isSameDocument(
  entry: PluginData,
  { scope, idModel, visibility, idMember }: Of<'setPluginData'>,
): boolean {
  return (
    entry.idPlugin === LOCAL_PLUGIN_ID &&
    entry.scope === scope &&
    entry.idModel === idModel &&
    entry.access === visibility &&
    (visibility === 'shared' || entry.idMember === idMember)
  );
}

/** The entries with this document in place of the former one. A cleared document stays as '{}', as it does at Trello. */
function withDocument(
  entries: readonly PluginData[],
  change: Of<'setPluginData'>,
  now: string,
): PluginData[] {
  const { scope, idModel, visibility, idMember, value } = change;
  const former = entries.find((entry) => isSameDocument(entry, change));
  if (former) {
    return entries.map((entry) => (entry === former ? { ...former, value, dateLastUpdated: now } : entry));
  }
  const owner = visibility === 'private' ? { idMember } : {};
  const id = idFrom([LOCAL_PLUGIN_ID, scope, idModel, visibility, owner.idMember ?? ''].join(' '));
  return [
    ...entries,
    {
      id,
      idPlugin: LOCAL_PLUGIN_ID,
      scope,
      idModel,
      value,
      access: visibility,
      ...owner,
      dateLastUpdated: now,
    },
  ];
}

function setPluginData(board: Board, change: Of<'setPluginData'>, now: string): Board {
  if (change.scope !== 'card') return { ...board, pluginData: withDocument(board.pluginData, change, now) };
  const cards = board.cards.map((card) =>
    card.id === change.idModel ? { ...card, pluginData: withDocument(card.pluginData, change, now) } : card,
  );
  return { ...board, cards };
}

/**
 * The board after one change; the board given is left alone, and what the change does not touch keeps its identity. The page
 * and the server both apply every change with it, so that both show the same. A change of something that is not there
 * (deleted meanwhile in another window, say) leaves the board as it is.
 *
 * Lists and cards come back in order of position. A change of a card's own fields moves its `dateLastActivity`; stored
 * Power-Up data does not.
 *
 * @param now the time of the change, ISO 8601 in UTC
 */
export function applyChange(board: Board, change: Change, now: string): Board {
  switch (change.type) {
    case 'addList':
      return addList(board, change);
    case 'updateList':
      return updateList(board, change);
    case 'addCard':
      return addCard(board, change, now);
    case 'updateCard':
      return updateCard(board, change, now);
    case 'deleteCard':
      return { ...board, cards: board.cards.filter((card) => card.id !== change.id) };
    case 'renameBoard':
      return { ...board, name: change.name };
    case 'setPluginData':
      return setPluginData(board, change, now);
  }
}
