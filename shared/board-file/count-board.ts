import type { RawBoard, RawCard } from './raw-board';

/** What a file holds and what of it counts, so that nobody wonders where cards went (export format page, 11). */
export interface BoardCounts {
  readonly lists: number;
  readonly archivedLists: number;
  readonly cards: number;
  readonly archivedCards: number;
  /** Open cards in archived lists. */
  readonly cardsInArchivedLists: number;
  /** Cards that are archived neither themselves nor with their list; templates and cards with a role among them. */
  readonly shown: number;
  /** Cards whose list the file does not have. They are among those shown, but stand in no column. */
  readonly cardsOfUnknownLists: number;
  readonly templates: number;
  /** Separators, links, mirrors. */
  readonly withCardRole: number;
  /** Cards with stored data of any Power-Up. */
  readonly withStoredData: number;
  readonly customFieldValues: number;
}

export const isArchived = ({ closed }: { readonly closed?: unknown }) => closed === true;
export const isTemplate = (card: RawCard) => card.isTemplate === true;
export const hasRole = ({ cardRole }: RawCard) => typeof cardRole === 'string' && cardRole !== '';

/** Counts a board's lists and cards as the file has them. */
export function countBoard({ lists, cards }: RawBoard): BoardCounts {
  const listIds = new Set(lists.map(({ id }) => id));
  const archivedIds = new Set(lists.filter(isArchived).map(({ id }) => id));
  const open = cards.filter((card) => !isArchived(card));
  const inArchived = open.filter(({ idList }) => archivedIds.has(idList)).length;
  return {
    lists: lists.length,
    archivedLists: archivedIds.size,
    cards: cards.length,
    archivedCards: cards.length - open.length,
    cardsInArchivedLists: inArchived,
    shown: open.length - inArchived,
    cardsOfUnknownLists: cards.filter(({ idList }) => !listIds.has(idList)).length,
    templates: cards.filter(isTemplate).length,
    withCardRole: cards.filter(hasRole).length,
    withStoredData: cards.filter(({ pluginData }) => pluginData.length > 0).length,
    customFieldValues: cards.reduce((sum, { customFieldItems }) => sum + customFieldItems.length, 0),
  };
}
