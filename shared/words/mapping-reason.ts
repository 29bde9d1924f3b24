import type { ListMapping } from '../schemas/list-mapping';

/** Why a list stands for what it does, as a sentence. Names in it are the board's own text: show it as text only. */
export function mappingReasonInWords({ reason }: Pick<ListMapping, 'reason'>): string {
  switch (reason.code) {
    case 'chosen':
      return 'Chosen by hand.';
    case 'named':
      return `Its name says “${reason.matched}”.`;
    case 'sibling':
      return `Its name says “${reason.matched}”, and “${reason.sibling}” stands on the same board.`;
    case 'needsSibling':
      return `“${reason.matched}” is an everyday word: it would count beside a list such as “Pains” or “Gains”.`;
    case 'givesWay':
      return `“${reason.matched}” is an everyday word, and “${reason.to}” is that column already.`;
    case 'notRecognised':
      return 'Its name is no column’s name, such as “Customer jobs”, “Pains” or “Gains”.';
  }
}
