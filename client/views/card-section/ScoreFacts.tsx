import type { Item } from '../../../shared/schemas/item';
import { latestDay } from '../../../shared/scoring/staleness';
import { weigh } from '../../../shared/scoring/weigh';
import { sideOf, type Column } from '../../../shared/taxonomy';
import { opportunityInWords } from '../../../shared/words/opportunity';
import { stalenessInWords } from '../../../shared/words/staleness';
import { core } from '../../language/core';
import { useServices } from '../../services';

export interface ScoreFactsProps {
  readonly column: Column;
  readonly item: Item;
  /** 1 to 5; null when unset. */
  readonly priority: number | null;
}

/** What stands beside the score and never in it: how well it is served today, and how old the latest evidence is. */
export function ScoreFacts({ column, item, priority }: ScoreFactsProps) {
  const { today } = useServices();
  const side = sideOf(column);
  const stale = stalenessInWords(latestDay(weigh(side, item.evidence)), today(), core());
  const opportunity = side === 'profile' ? opportunityInWords(priority, item.fields.served, core()) : null;
  if (stale === null && opportunity === null) return null;
  return (
    <div class="score-facts">
      {opportunity !== null && <p>{opportunity}</p>}
      {stale !== null && <p>{stale}</p>}
    </div>
  );
}
