import type { TrelloPort } from '../trello/port';
import { openAddEvidence } from './add-evidence-popup';
import { evidenceBadge, scoreBadge, type Badge } from './badges';
import type { Bursts } from './burst';
import { itemFigures } from './item-figures';

/** A badge at the top of a card's back. */
export interface DetailBadge extends Badge {
  readonly title: string;
  readonly callback?: (port: TrelloPort) => unknown;
}

/** The verdict, which opens the form for those who may write, and the score; nothing outside the canvas. */
export async function badgesOnBack(port: TrelloPort, bursts: Bursts): Promise<DetailBadge[]> {
  const { idCard, canWriteCard } = port.context();
  const burst = bursts(port);
  const [board, stored] = await Promise.all([burst.board, burst.readOwn(port, idCard)]);
  const column = idCard === null ? null : board.columnOf(idCard);
  if (column === null) return [];
  const figures = await itemFigures(board, column, stored, (id) => burst.readOther(port, id));
  if (figures.state === 'unreadable') return [{ title: 'Evidence', text: 'Unreadable data', color: 'red' }];
  return [
    { title: 'Evidence', ...evidenceBadge(figures), ...(canWriteCard ? { callback: openAddEvidence } : {}) },
    ...scoreBadge(figures.score).map((badge) => ({ title: 'Signal score', ...badge })),
  ];
}
