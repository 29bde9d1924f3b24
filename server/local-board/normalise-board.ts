import { inOrder } from './board-order';
import { Board, type BoardCard, type BoardList, type PluginData } from './contract';
import { idFrom, shortLinkFrom } from './derived-ids';
import { dropPersonalData } from './drop-personal-data';

type Raw = Record<string, unknown>;

/** Trello's own step between two neighbours. */
const STEP = 16_384;
/** The most characters of a name (Trello's limit). */
const MAX_NAME = 16_384;

const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const rawsIn = (value: unknown): Raw[] => (Array.isArray(value) ? value.filter(isRaw) : []);
const textOr = (value: unknown, other: string) => (typeof value === 'string' ? value : other);
const nameOr = (value: unknown, other: string) => textOr(value, other).slice(0, MAX_NAME);

/** Ids as Trello has them; files made by scripts have others, and Trello's client library takes only these. */
const hexId = (id: string) => (/^[0-9a-f]{24}$/.test(id) ? id : idFrom(id));

/** The elements that have an id, each id once. */
function identified(raws: readonly Raw[]): (Raw & { id: string })[] {
  const seen = new Set<string>();
  return raws.flatMap((raw) => {
    if (typeof raw['id'] !== 'string' || raw['id'] === '' || seen.has(raw['id'])) return [];
    seen.add(raw['id']);
    return [{ ...raw, id: raw['id'] }];
  });
}

/** Lists for cards that came without any, in the order of the cards: a board shows no card outside of a list. */
function listsOf(cards: readonly Raw[]): Raw[] {
  const ids = new Set(cards.flatMap(({ idList }) => (typeof idList === 'string' ? [idList] : [])));
  return [...ids].map((id, index) => ({ id, name: `List ${index + 1}`, closed: false }));
}

/** Brings the forms of Trello's JSON to one: a board, or REST's arrays of cards or of lists with their cards inside. */
function boardForm(json: unknown): { board: Raw; lists: Raw[]; cards: Raw[] } {
  const board = isRaw(json) ? json : {};
  const elements = Array.isArray(json) ? rawsIn(json) : [];
  const areCards = typeof elements[0]?.['idList'] === 'string';
  const rawLists = areCards ? [] : [...elements, ...rawsIn(board['lists'])];
  const nested = rawLists.flatMap((list) =>
    rawsIn(list['cards']).map((card) => ({ idList: list['id'], ...card })),
  );
  const cards = [...(areCards ? elements : rawsIn(board['cards'])), ...nested];
  const lists = rawLists.map(({ cards: _cards, ...list }) => list);
  return { board, lists: lists.length > 0 ? lists : listsOf(cards), cards };
}

/** The positions of neighbours in file order: what is no number stands right behind the one before it. */
function positions(raws: readonly Raw[]): number[] {
  let last = 0;
  return raws.map((raw) => {
    const { pos } = raw;
    last = typeof pos === 'number' && Number.isFinite(pos) ? pos : last === 0 ? STEP : last;
    return last;
  });
}

/** Stored data of one model. Private data belongs to a person and does not come along. */
function storedData(raws: readonly Raw[], scope: 'board' | 'card', idModel: string): PluginData[] {
  return raws.flatMap((raw) => {
    const { idPlugin, value, access, dateLastUpdated } = raw;
    if (typeof idPlugin !== 'string' || typeof value !== 'string' || access === 'private') return [];
    const id = hexId(textOr(raw['id'], `${idPlugin} ${idModel}`));
    const dated = typeof dateLastUpdated === 'string' ? { dateLastUpdated } : {};
    return [{ id, idPlugin, scope, idModel, value, access: 'shared' as const, ...dated }];
  });
}

function normaliseList(raw: Raw & { id: string }, pos: number, idBoard: string): BoardList {
  return {
    ...raw,
    id: hexId(raw.id),
    name: nameOr(raw['name'], ''),
    closed: raw['closed'] === true,
    pos,
    idBoard,
  };
}

function normaliseCard(
  raw: Raw & { id: string },
  at: { pos: number; index: number; idBoard: string; now: string; stored: readonly Raw[] },
): BoardCard[] {
  if (typeof raw['idList'] !== 'string') return [];
  const id = hexId(raw.id);
  const { idShort } = raw;
  return [
    {
      ...raw,
      id,
      name: nameOr(raw['name'], ''),
      desc: textOr(raw['desc'], ''),
      closed: raw['closed'] === true,
      idBoard: at.idBoard,
      idList: hexId(raw['idList']),
      pos: at.pos,
      shortLink: textOr(raw['shortLink'], '') || shortLinkFrom(id),
      idShort: typeof idShort === 'number' ? idShort : at.index + 1,
      dateLastActivity: textOr(raw['dateLastActivity'], at.now),
      pluginData: storedData([...rawsIn(raw['pluginData']), ...at.stored], 'card', id),
    },
  ];
}

/** Stored data that stands at the board's level, by the model it belongs to. */
function byModel(raws: readonly Raw[]): Map<string, Raw[]> {
  const groups = new Map<string, Raw[]>();
  for (const raw of raws) {
    const idModel = textOr(raw['idModel'], '');
    groups.set(idModel, [...(groups.get(idModel) ?? []), raw]);
  }
  return groups;
}

/**
 * A board of the local board's own form, made from JSON that `readTrelloBoard` has accepted. Everything that is not about
 * people is kept as it came, ids that Trello would not take get ones that it would, and what is missing is filled in.
 *
 * @param now the time for cards that have none, ISO 8601 in UTC
 */
export function normaliseBoard(json: unknown, now: string): Board {
  const form = boardForm(dropPersonalData(json));
  const lists = identified(form.lists);
  const cards = identified(form.cards);
  const name = nameOr(form.board['name'], 'Imported board');
  const rawId = textOr(form.board['id'], '') || `board ${lists[0]?.id ?? name}`;
  const id = hexId(rawId);
  const stored = byModel(rawsIn(form.board['pluginData']));
  const cardIds = new Set(cards.map((card) => card.id));
  const ofBoard = [...stored].filter(([idModel]) => !cardIds.has(idModel)).flatMap(([, raws]) => raws);
  const listAt = positions(lists);
  const cardAt = positions(cards);
  const board = {
    ...form.board,
    id,
    name,
    lists: lists.map((list, index) => normaliseList(list, listAt[index] ?? STEP, id)),
    cards: cards.flatMap((card, index) =>
      normaliseCard(card, {
        pos: cardAt[index] ?? STEP,
        index,
        idBoard: id,
        now,
        stored: stored.get(card.id) ?? [],
      }),
    ),
    pluginData: storedData(ofBoard, 'board', id),
  };
  return inOrder(Board.parse(board));
}
