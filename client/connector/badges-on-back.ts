import type { TrelloPort } from '../trello/port';
import { openAddEvidence } from './add-evidence-popup';
import { evidenceBadge, scoreBadge, type Badge } from './badges';
import type { Bursts } from './burst';
import { itemFigures } from './item-figures';
import { badgeWordsIn } from './words';

/** A badge at the top of a card's back. */
export interface DetailBadge extends Badge {
  readonly title: string;
  readonly callback?: (port: TrelloPort) => unknown;
}

/** The verdict, which opens the form for those who may write, and the score; nothing outside the canvas. */
export async function badgesOnBack(port: TrelloPort, bursts: Bursts): Promise<DetailBadge[]> {
  const { idCard, canWriteCard, locale } = port.context();
  const burst = bursts(port);
  const [board, stored, words] = await Promise.all([
    burst.board,
    burst.readOwn(port, idCard),
    badgeWordsIn(locale),
  ]);
  const column = idCard === null ? null : board.columnOf(idCard);
  if (column === null) return [];
  const figures = await itemFigures(board, column, stored, (id) => burst.readOther(port, id));
  if (figures.state === 'unreadable')
    return [{ title: words.evidence, text: words.unreadable, color: 'red' }];
  return [
    {
      title: words.evidence,
      ...evidenceBadge(figures, words),
      ...(canWriteCard ? { callback: openAddEvidence(words.addEvidence) } : {}),
    },
    ...scoreBadge(figures.score).map((badge) => ({ title: words.score, ...badge })),
  ];
}
