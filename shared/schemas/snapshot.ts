import * as z from 'zod/mini';
import { Id, Name } from './ids';
import { Item } from './item';
import { Settings } from './settings';

/** An open list, in the board's order. */
export const SnapshotList = z.object({ id: Id, name: Name });
export type SnapshotList = z.infer<typeof SnapshotList>;

/** An open card in an open list. */
export const SnapshotCard = z.object({ id: Id, name: Name, idList: Id, item: Item });
export type SnapshotCard = z.infer<typeof SnapshotCard>;

/**
 * A board in the one normal form in which every source (client library, REST, JSON export, local board) reaches the core.
 * It holds only what counts: no archived lists or cards, no cards in archived lists, no templates, separators or mirrors.
 * Lists stand in the board's order, cards in the order of their lists and within a list from top to bottom.
 */
export const BoardSnapshot = z.object({
  board: z.object({ id: z.nullable(Id), name: Name }),
  settings: Settings,
  lists: z.array(SnapshotList),
  cards: z.array(SnapshotCard),
});
export type BoardSnapshot = z.infer<typeof BoardSnapshot>;
