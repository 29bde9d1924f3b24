import type { ColumnSummary, Firmness, ScoredItem } from '../schemas/summary';
import type { SignalModel } from '../scoring/signal-1';
import type { ProfileColumn } from '../taxonomy';
import { diagnose, scoreGap } from './diagnosis';

/**
 * The top three of one column of the customer profile, the near miss (number 4, and how many points it lies behind number 3), who else
 * might be among them, and the diagnosis (domain page, 6).
 *
 * @param ranked the column's items, best first
 */
export function summariseColumn(
  column: ProfileColumn,
  ranked: readonly Pick<ScoredItem, 'id' | 'score' | 'priority' | 'latestEvidence'>[],
  firmness: (id: string) => Firmness,
  model: SignalModel,
): ColumnSummary {
  const [, , third, fourth] = ranked;
  return {
    column,
    items: ranked.length,
    top: ranked.slice(0, 3).map(({ id }) => ({ id, firmness: firmness(id) })),
    nearMiss: third && fourth ? { id: fourth.id, distance: scoreGap(third, fourth) } : null,
    challengers: ranked.slice(3).flatMap(({ id }) => {
      const { share } = firmness(id);
      return share > 0 ? [{ id, share }] : [];
    }),
    diagnosis: diagnose(ranked, model),
  };
}
