import { buildSnapshot, type UnreadableCard } from '../board/build-snapshot';
import type { BoardSnapshot } from '../schemas/snapshot';
import type { Stored } from '../stored/key';
import { countBoard, hasRole, isArchived, isTemplate, type BoardCounts } from './count-board';
import { ownDataIn, ownDataInRaw } from './own-data';
import { rawBoardFrom, type RawBoard, type RawCard, type RawStored } from './raw-board';

/** A board read from Trello's JSON, or one sentence that says what the JSON is instead. */
export type ReadBoard =
  | {
      readonly ok: true;
      readonly snapshot: BoardSnapshot;
      readonly counts: BoardCounts;
      readonly unreadable: readonly UnreadableCard[];
      /** What the file lacks, in a sentence each. */
      readonly remarks: readonly string[];
    }
  | { readonly ok: false; readonly problem: string };

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
};

/** What a JSON value that is no board is instead. */
function whatItIs(json: unknown): string {
  if (Array.isArray(json)) return json.length === 0 ? 'an empty array' : 'an array of something else';
  if (typeof json === 'object' && json !== null) {
    const keys = Object.keys(json)
      .slice(0, 4)
      .map((key) => key.slice(0, 30));
    return keys.length === 0 ? 'an empty object' : `an object with ${keys.join(', ')}`;
  }
  return KINDS[typeof json] ?? 'null';
}

/** Stored data that stands at the board's level though it belongs to a card, as some REST answers have it. */
function byModel(stored: readonly RawStored[]): ReadonlyMap<string, RawStored[]> {
  const groups = new Map<string, RawStored[]>();
  for (const entry of stored) {
    const group = groups.get(entry.idModel);
    if (group) group.push(entry);
    else groups.set(entry.idModel, [entry]);
  }
  return groups;
}

function snapshotOf(board: RawBoard, idPlugin: string | undefined) {
  const elsewhere = byModel(board.stored);
  const storedOn = ({ id, pluginData }: RawCard): Stored => {
    const nested = ownDataInRaw(pluginData, idPlugin);
    return Object.keys(nested).length > 0 ? nested : ownDataIn(elsewhere.get(id) ?? [], idPlugin);
  };
  const cardIds = new Set(board.cards.map(({ id }) => id));
  const ofBoard = board.stored.filter(({ idModel }) => !cardIds.has(idModel));
  const counting = board.cards.filter((card) => !isArchived(card) && !isTemplate(card) && !hasRole(card));
  return buildSnapshot({
    board: { id: board.id, name: board.name },
    stored: ownDataIn(ofBoard, idPlugin),
    lists: board.lists.filter((list) => !isArchived(list)),
    cards: counting.map((card) => ({
      id: card.id,
      name: card.name,
      idList: card.idList,
      stored: storedOn(card),
    })),
  });
}

function whatLacks({ hasLists, cards }: RawBoard): string[] {
  if (hasLists) return [];
  return cards.length > 0
    ? ['The file has cards, but no lists: column names are unknown.']
    : ['The board is empty: it has no lists and no cards.'];
}

/**
 * Reads a board in any form in which Trello gives it: a JSON export of any year, a REST answer, arrays of cards or lists (export
 * format page, 1 and 11). Archived things, templates and cards with a role are counted and left out.
 *
 * @param options.idPlugin the Power-Up's own id, where known; else its data is found by shape
 */
export function readTrelloBoard(json: unknown, options: { readonly idPlugin?: string } = {}): ReadBoard {
  const board = rawBoardFrom(json);
  if (!board) {
    return {
      ok: false,
      problem: `This is JSON, but no Trello board: it is ${whatItIs(json)}, and a board has lists and cards.`,
    };
  }
  const remarks = whatLacks(board);
  return { ok: true, ...snapshotOf(board, options.idPlugin), counts: countBoard(board), remarks };
}
