import type { MappingWords } from '../messages/mapping/en';
import type { ListMapping } from '../schemas/list-mapping';

/** Why a list stands for what it does, as a sentence. Names in it are the board's own text: show it as text only. */
export function mappingReasonInWords({ reason }: Pick<ListMapping, 'reason'>, words: MappingWords): string {
  switch (reason.code) {
    case 'chosen':
      return words.chosen;
    case 'named':
      return words.named(reason.matched);
    case 'sibling':
      return words.sibling(reason.matched, reason.sibling);
    case 'needsSibling':
      return words.needsSibling(reason.matched);
    case 'givesWay':
      return words.givesWay(reason.matched, reason.to);
    case 'notRecognised':
      return words.notRecognised;
  }
}
