import type { ScoredItem } from '../schemas/summary';
import { isFeature } from '../writing-checks/feature';
import { readName } from '../writing-checks/read-name';

/**
 * The gains of one canvas whose names read like features of a product (domain page, 6, "Coverage"). Apart from `coverageOf`, because
 * reading every name costs as much as all scores: ask for it where somebody looks. English names only, as the check.
 *
 * @param canvas key of the canvas
 */
export function featureGains(canvas: string, items: readonly ScoredItem[]): ScoredItem[] {
  return items.filter(
    (item) => item.canvas === canvas && item.column === 'gain' && isFeature(readName(item.name), 'gain'),
  );
}
