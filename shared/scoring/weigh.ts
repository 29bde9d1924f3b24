import type { Evidence } from '../schemas/evidence';
import type { Side } from '../taxonomy';
import { SIGNAL_1, type SignalModel } from './signal-1';
import { customerKey } from './who';

/** An entry of weight > 0: the only kind that a customer stands behind. */
export interface WeighedEntry {
  readonly entry: Evidence;
  /** See `customerKey`. */
  readonly customer: string;
  /**
   * Weight of its kind x people it stands for, in thousandths. Whole numbers, so a sum is exact and the same in any order of the
   * log: 0.1 + 0.2 is not.
   */
  readonly thousandths: number;
}

/**
 * The entries that weigh anything on this side of the canvas, in the order of the log.
 *
 * @param keyOf `customerKey`, or one that remembers its answers where many cards are weighed
 */
export function weigh(
  side: Side,
  evidence: readonly Evidence[],
  model: SignalModel = SIGNAL_1,
  keyOf: (who: string) => string = customerKey,
): WeighedEntry[] {
  const ladder = model.ladders[side];
  const weighed: WeighedEntry[] = [];
  for (const entry of evidence) {
    const weight = inThousandths(ladder[entry.kind].weight);
    if (weight > 0) {
      weighed.push({ entry, customer: keyOf(entry.who), thousandths: weight * entry.customers });
    }
  }
  return weighed;
}

/** A weight or limit of the model in whole thousandths. */
export function inThousandths(weight: number): number {
  return Math.round(weight * 1000);
}
