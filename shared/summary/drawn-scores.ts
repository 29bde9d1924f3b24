import { toTenths } from '../scoring/round-points';
import type { SignalModel } from '../scoring/signal-1';
import { inThousandths } from '../scoring/weigh';
import type { CustomerShare, Limits } from './customer-shares';
import type { Draws } from './draws';
import { commonStep, growthTable } from './growth-table';

/** Weights by the limit that they fall under, one total a draw. */
type LimitedTotals = readonly Float64Array[];

/**
 * A function that scores an item in many draws at once, in tenths of points. Evidence is added customer by customer over all draws, the
 * figures of which lie side by side: that is what makes 500 draws of a large board quick. The result is overwritten by
 * the next call.
 */
export function prepareScores(model: SignalModel, limits: Limits, mostDraws: number) {
  const { points, halfAt } = model;
  const weights = Object.values(model.ladders.profile).map(({ weight }) => inThousandths(weight));
  const step = commonStep([...weights, ...limits.atMost.slice(1)]);
  const repetition = growthTable(points.repetition, halfAt * 1000, step);
  const consequence = growthTable(points.consequence, halfAt, 1);
  const workaround = growthTable(points.workaround, halfAt, 1);
  const investment = growthTable(points.investment, halfAt, 1);

  const perDraw = () => new Float64Array(mostDraws);
  const supporting = limits.atMost.map(perDraw);
  const contradicting = limits.atMost.map(perDraw);
  const [consequences, workarounds, investments] = [perDraw(), perDraw(), perDraw()];
  const everything = [...supporting, ...contradicting, consequences, workarounds, investments];
  const tenths = new Int32Array(mostDraws);

  return (shares: readonly CustomerShare[], fixedPoints: number, draws: Draws): Int32Array => {
    for (const totals of everything) totals.fill(0);
    for (const share of shares) {
      addDrawn(supporting[share.supportingLimit], share.supporting, share, draws);
      addDrawn(contradicting[share.contradictingLimit], share.contradicting, share, draws);
      addDrawn(consequences, share.consequence, share, draws);
      addDrawn(workarounds, share.workaround, share, draws);
      addDrawn(investments, share.investment, share, draws);
    }
    const supportingTotals = withinLimits(supporting, limits, draws);
    const contradictingTotals = withinLimits(contradicting, limits, draws);
    for (let draw = 0; draw < draws.count; draw++) {
      const reach = supportingTotals[draw]! - contradictingTotals[draw]!;
      const earned =
        reach > 0
          ? repetition(reach) +
            consequence(consequences[draw]!) +
            workaround(workarounds[draw]!) +
            investment(investments[draw]!)
          : 0;
      tenths[draw] = toTenths(earned + fixedPoints);
    }
    return tenths;
  };
}

/** Adds what a customer gives in each draw. Most of what a share could give is 0. */
function addDrawn(
  totals: Float64Array | undefined,
  amount: number,
  { customer }: CustomerShare,
  { count, times }: Draws,
): void {
  if (amount === 0 || totals === undefined) return;
  const first = customer * count;
  for (let draw = 0; draw < count; draw++) totals[draw]! += amount * times[first + draw]!;
}

/** Adds the limited kinds, each up to its limit, to the unlimited ones. */
function withinLimits(byLimit: LimitedTotals, limits: Limits, { count }: Draws): Float64Array {
  const [totals = new Float64Array(count), ...limited] = byLimit;
  limited.forEach((ofLimit, index) => {
    const atMost = limits.atMost[index + 1] ?? Infinity;
    for (let draw = 0; draw < count; draw++) totals[draw]! += Math.min(ofLimit[draw]!, atMost);
  });
  return totals;
}
