import type { BoardSnapshot, SnapshotCard } from '../schemas/snapshot';
import { EMPTY_ITEM } from '../schemas/item';
import { readBoardData } from '../stored/board-data';
import { readCardData } from '../stored/card-data';
import type { WhyUnreadable } from '../stored/envelope';
import type { Stored } from '../stored/key';

/** A board in pieces, as every source can give it: open lists in order, their cards, and what is stored on each. */
export interface BoardParts {
  readonly board: { readonly id: string | null; readonly name: string };
  /** All keys of the board's shared data. */
  readonly stored: Stored;
  readonly lists: readonly { readonly id: string; readonly name: string }[];
  /** Cards of each list from top to bottom; those of unknown lists are left out. */
  readonly cards: readonly {
    readonly id: string;
    readonly name: string;
    readonly idList: string;
    readonly stored: Stored;
  }[];
}

/** A card whose stored data cannot be read: it stands in the snapshot without fields and evidence. */
export interface UnreadableCard {
  readonly idCard: string;
  readonly problem: WhyUnreadable;
}

/** The board in its one normal form, and the cards that could not be read. */
export function buildSnapshot(parts: BoardParts): {
  readonly snapshot: BoardSnapshot;
  readonly unreadable: readonly UnreadableCard[];
} {
  const unreadable: UnreadableCard[] = [];
  const byList = new Map<string, SnapshotCard[]>(parts.lists.map(({ id }) => [id, []]));
  for (const { id, name, idList, stored } of parts.cards) {
    const data = readCardData(stored);
    if (data.state === 'unreadable') unreadable.push({ idCard: id, problem: data.problem });
    const item = data.state === 'unreadable' ? EMPTY_ITEM : data.item;
    byList.get(idList)?.push({ id, name, idList, item });
  }
  return {
    snapshot: {
      board: { id: parts.board.id, name: parts.board.name },
      settings: readBoardData(parts.stored).settings,
      lists: parts.lists.map(({ id, name }) => ({ id, name })),
      cards: [...byList.values()].flat(),
    },
    unreadable,
  };
}
