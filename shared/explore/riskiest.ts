import type { Exploration, ScoredItem } from '../schemas/summary';
import type { SignalModel } from '../scoring/signal-1';
import { sideOf, type Column } from '../taxonomy';

/** What of an item decides how risky it is to build on. Items of a column come in its order. */
export interface Explored extends Pick<ScoredItem, 'id' | 'priority' | 'verdict'> {
  readonly column: Column;
  readonly figures: Pick<ScoredItem, 'reach' | 'nextStep'>;
}

/**
 * The riskiest assumptions of a canvas (domain page, 6, "explore next"): rated at the middle or above, while their evidence does not
 * reach `repeated`. The highest priority comes first, among equals the least reach, then the order given. On the value map the
 * priority is that of what an item addresses.
 */
export function riskiestOf(items: readonly Explored[], model: SignalModel): Exploration[] {
  const { priorityFrom, upTo, asked, heldFrom } = model.explore;
  return items
    .filter(
      ({ priority, verdict }) =>
        (priority ?? 0) >= priorityFrom && (verdict === 'assumption' || verdict === 'heard'),
    )
    .sort((a, b) => (b.priority ?? 0) - (a.priority ?? 0) || a.figures.reach - b.figures.reach)
    .slice(0, upTo)
    .map((item) => ({ id: item.id, test: testFor(item), from: heldFrom, asked }));
}

/**
 * The test that moves an item on: whether a product works shows in an experiment; where surveys and reading are all there is, go and
 * see; else let customers tell.
 */
function testFor({ column, figures: { nextStep } }: Explored): Exploration['test'] {
  if (sideOf(column) === 'valueMap') return 'experiment';
  return nextStep.code === 'directEvidence' ? 'observation' : 'interview';
}
