import type { BoardCounts } from '../board-file/count-board';
import { counted } from './people';

/** "3 lists and 18 cards read; 2 lists and 5 cards archived; 13 cards shown". */
export function countsInWords(counts: BoardCounts): string {
  const lists = (count: number) => counted(count, 'list', 'lists');
  const cards = (count: number) => counted(count, 'card', 'cards');
  const archived = counts.archivedCards + counts.cardsInArchivedLists;
  const unknown = counts.cardsOfUnknownLists;
  const astray = unknown > 0 ? `; ${cards(unknown)} of lists that the file does not have` : '';
  return `${lists(counts.lists)} and ${cards(counts.cards)} read; ${lists(counts.archivedLists)} and ${cards(archived)} archived; ${cards(counts.shown)} shown${astray}.`;
}
