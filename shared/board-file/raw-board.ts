import * as z from 'zod/mini';
import { MAX_NAME } from '../schemas/ids';

/** A name of any length met in files, cut to what Trello takes. */
const AnyName = z.catch(
  z.pipe(
    z.string(),
    z.transform((name: string) => name.slice(0, MAX_NAME)),
  ),
  '',
);
const UsableId = z.string().check(z.minLength(1), z.maxLength(64));
const elements = z.catch(z.array(z.unknown()), []);

/** The few keys of a list that are read. Old files lack all but the first three; keys come and go (export format page, 3). */
const RawList = z.object({
  id: UsableId,
  name: AnyName,
  closed: z.optional(z.unknown()),
  pos: z.optional(z.unknown()),
  cards: elements,
});
export type RawList = z.infer<typeof RawList>;

/** The few keys of a card that are read (export format page, 4). */
const RawCard = z.object({
  id: UsableId,
  name: AnyName,
  idList: z.catch(z.string(), ''),
  closed: z.optional(z.unknown()),
  pos: z.optional(z.unknown()),
  isTemplate: z.optional(z.unknown()),
  cardRole: z.optional(z.unknown()),
  pluginData: elements,
  customFieldItems: elements,
});
export type RawCard = z.infer<typeof RawCard>;

/** One entry of stored Power-Up data; `value` is JSON of some program, in a string (export format page, 7). */
export interface RawStored {
  readonly idPlugin: string;
  readonly idModel: string;
  readonly access: unknown;
  readonly value: string;
}

/** A board with nothing but what is read, in any form it came in. */
export interface RawBoard {
  readonly id: string | null;
  readonly name: string;
  readonly lists: readonly RawList[];
  readonly cards: readonly RawCard[];
  readonly stored: readonly RawStored[];
  /** Whether the file has lists at all. */
  readonly hasLists: boolean;
}

/** The elements of the right shape; the others are skipped, as one bad element must not hide a board. */
function readAll<S extends z.ZodMiniType>(schema: S, raws: readonly unknown[]): z.output<S>[] {
  return raws.flatMap((raw) => {
    const parsed = schema.safeParse(raw);
    return parsed.success ? [parsed.data] : [];
  });
}

const textOr = (value: unknown, other: string) => (typeof value === 'string' ? value : other);

/** Entries of stored data. Checked without a schema: there is one for nearly every card, and only `value` is looked into. */
export function readStored(raws: readonly unknown[]): RawStored[] {
  return raws.flatMap((raw) => {
    if (!isRecord(raw) || typeof raw['value'] !== 'string') return [];
    const { idPlugin, idModel, access, value } = raw;
    return [{ idPlugin: textOr(idPlugin, ''), idModel: textOr(idModel, ''), access, value }];
  });
}

/** By position, then as in the file; what is no number keeps the file's order behind its neighbour. */
function inOrder<T extends { readonly pos?: unknown }>(elements: readonly T[]): T[] {
  let last = -Infinity;
  return elements
    .map((element) => {
      if (typeof element.pos === 'number' && Number.isFinite(element.pos)) last = element.pos;
      return { element, pos: last };
    })
    .sort((a, b) => (a.pos === b.pos ? 0 : a.pos - b.pos))
    .map(({ element }) => element);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const arrayOr = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Cards that REST nests in their list have that list's id, whether they say so or not. */
const nestedCards = (lists: readonly RawList[]) =>
  lists.flatMap((list) => list.cards.map((card) => (isRecord(card) ? { idList: list.id, ...card } : card)));

function fromLists(raws: readonly unknown[]): RawBoard {
  const lists = readAll(RawList, raws);
  return {
    id: null,
    name: '',
    lists: inOrder(lists),
    cards: inOrder(eachOnce(readAll(RawCard, nestedCards(lists)))),
    stored: [],
    hasLists: true,
  };
}

function fromCards(raws: readonly unknown[]): RawBoard {
  return {
    id: null,
    name: '',
    lists: [],
    cards: inOrder(eachOnce(readAll(RawCard, raws))),
    stored: [],
    hasLists: false,
  };
}

function fromBoard(board: Readonly<Record<string, unknown>>): RawBoard {
  const lists = readAll(RawList, arrayOr(board['lists']));
  const cards = eachOnce(readAll(RawCard, [...arrayOr(board['cards']), ...nestedCards(lists)]));
  const id = UsableId.safeParse(board['id']);
  return {
    id: id.success ? id.data : null,
    name: AnyName.parse(board['name']),
    lists: inOrder(lists),
    cards: inOrder(cards),
    stored: readStored(arrayOr(board['pluginData'])),
    hasLists: Array.isArray(board['lists']) && lists.length > 0,
  };
}

/** Each card once: a REST answer may have it both beside its list and in it. */
function eachOnce(cards: readonly RawCard[]): RawCard[] {
  const seen = new Set<string>();
  return cards.filter(({ id }) => seen.size < seen.add(id).size);
}

/** Any of the forms in which Trello gives a board (export format page, 1), or null for what is none. */
export function rawBoardFrom(json: unknown): RawBoard | null {
  if (Array.isArray(json)) {
    const first: unknown = json.find(isRecord);
    if (!isRecord(first)) return null;
    if (typeof first['idList'] === 'string') return fromCards(json);
    return Array.isArray(first['cards']) || ('pos' in first && 'closed' in first) ? fromLists(json) : null;
  }
  if (!isRecord(json)) return null;
  return Array.isArray(json['lists']) || Array.isArray(json['cards']) ? fromBoard(json) : null;
}
