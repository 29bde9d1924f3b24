import type { BoardCounts } from '../board-file/count-board';
import type { ReportWords } from '../messages/report/en';

/** "3 lists and 18 cards read; 2 lists and 5 cards archived; 13 cards shown". */
export function countsInWords(
  {
    lists,
    cards,
    archivedLists,
    archivedCards,
    cardsInArchivedLists,
    shown,
    cardsOfUnknownLists,
  }: BoardCounts,
  { counted, astray }: Pick<ReportWords, 'counted' | 'astray'>,
): string {
  const archived = archivedCards + cardsInArchivedLists;
  const all = counted({ lists, cards, archivedLists, archived, shown });
  return cardsOfUnknownLists > 0 ? `${all}; ${astray(cardsOfUnknownLists)}.` : `${all}.`;
}
