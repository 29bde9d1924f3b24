import type { ReceiptLine } from '../schemas/summary';
import type { Points } from './points';
import { PARTS, partsInTenths } from './round-points';
import type { SignalModel } from './signal-1';
import type { SignalPeople } from './signal-people';
import type { StanceTally } from './tally';
import type { WeighedEntry } from './weigh';

/** What a receipt tells beside the points. */
export interface ReceiptBasis {
  readonly supporting: StanceTally;
  readonly contradicting: StanceTally;
  readonly consequence: SignalPeople;
  readonly workaround: SignalPeople;
  readonly investment: SignalPeople;
}

/**
 * The lines of a receipt, always all five, adding up to the score. Repetition rests on the strongest entry of each customer, those who
 * contradict included, since they lower it; its `customers` are those who support. Ids are sorted.
 */
export function receiptOf(points: Points, basis: ReceiptBasis, model: SignalModel): ReceiptLine[] {
  const tenths = partsInTenths(points);
  const behind = {
    repetition: {
      customers: basis.supporting.customers,
      entries: [...basis.supporting.strongest, ...basis.contradicting.strongest],
    },
    consequence: basis.consequence,
    workaround: basis.workaround,
    investment: basis.investment,
    priority: { customers: 0, entries: [] },
  };
  return PARTS.map((part) => ({
    part,
    points: tenths[part] / 10,
    most: model.points[part],
    customers: behind[part].customers,
    entries: idsOf(behind[part].entries),
  }));
}

function idsOf(entries: readonly WeighedEntry[]): string[] {
  return entries.map(({ entry }) => entry.id).sort();
}
