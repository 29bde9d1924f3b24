import type { CoreWords } from '../messages/core/en';
import type { ListMapping } from '../schemas/list-mapping';

/** Why a list stands for what it does, as a sentence. Names in it are the board's own text: show it as text only. */
export function mappingReasonInWords(
  { reason }: Pick<ListMapping, 'reason'>,
  { mapping }: Pick<CoreWords, 'mapping'>,
): string {
  switch (reason.code) {
    case 'chosen':
      return mapping.chosen;
    case 'named':
      return mapping.named(reason.matched);
    case 'sibling':
      return mapping.sibling(reason.matched, reason.sibling);
    case 'needsSibling':
      return mapping.needsSibling(reason.matched);
    case 'givesWay':
      return mapping.givesWay(reason.matched, reason.to);
    case 'notRecognised':
      return mapping.notRecognised;
  }
}
