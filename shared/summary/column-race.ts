import { priorityPoints } from '../scoring/points';
import { compareBeyondCustomers, type Rankable } from '../scoring/rank';
import { toTenths } from '../scoring/round-points';
import type { SignalModel } from '../scoring/signal-1';
import { inThousandths, type WeighedEntry } from '../scoring/weigh';
import { verdictOf } from '../strength/verdict';
import { VERDICTS } from '../taxonomy';
import { customerSharesOf, limitsOf, type CustomerShare } from './customer-shares';
import { commonStep, growthTable } from './growth-table';

/** An item of the customer profile that races for a place among its column's top three. */
export interface Racer extends Pick<
  Rankable,
  'id' | 'priority' | 'latestEvidence' | 'listPosition' | 'cardPosition'
> {
  readonly entries: readonly WeighedEntry[];
}

/** How an item does when each customer is heard as often as he was drawn. */
interface Standing {
  readonly id: string;
  readonly tenths: number;
  readonly verdict: number;
  readonly people: number;
}

/**
 * Prepares one column so that it can be ranked again and again, each time as if every customer had been heard another number of
 * times: evidence becomes one row of numbers a customer, powers of two become a table, and a draw only multiplies and adds.
 *
 * The race ranks as the board does. Score, verdict and people follow from who was drawn; priority, latest evidence and place on
 * the board, which decide among items equal in all three, are the board's. With every customer drawn once it gives the
 * column's own top three.
 *
 * @param numberOf the number of each customer key
 * @returns from how often each customer was drawn, by number, to the ids of the best three
 */
export function prepareRace(
  items: readonly Racer[],
  numberOf: ReadonlyMap<string, number>,
  model: SignalModel,
): (times: Int32Array) => string[] {
  const standingOf = prepareStanding(model);
  const racers = contenders(items).map((racer) => ({
    id: racer.id,
    shares: customerSharesOf(racer.entries, 'profile', numberOf, model),
    fixed: priorityPoints(racer.priority, model),
  }));
  return (times) => {
    const best: Standing[] = [];
    for (const { id, shares, fixed } of racers) {
      const standing = standingOf(id, shares, fixed, times, best[2]?.tenths ?? 0);
      if (standing !== null) enter(best, standing);
    }
    return best.map(({ id }) => id);
  };
}

/**
 * The items that can win a place, best first where the drawn customers decide nothing. Those that nobody supports keep their
 * priority's points in every draw, so of them only the first three can.
 */
function contenders(items: readonly Racer[]): Racer[] {
  let unsupported = 0;
  return [...items]
    .sort(compareBeyondCustomers)
    .filter(({ entries }) => entries.some(({ entry }) => entry.stance === 'supports') || unsupported++ < 3);
}

/** Puts a standing in its place and keeps three. Racers come best first, so the later of two equals stands behind. */
function enter(best: Standing[], standing: Standing): void {
  let place = best.length;
  while (place > 0 && isAhead(standing, best[place - 1])) place--;
  best.splice(place, 0, standing);
  best.length = Math.min(best.length, 3);
}

function isAhead(a: Standing, b: Standing | undefined): boolean {
  if (b === undefined || a.tenths !== b.tenths) return b === undefined || a.tenths > b.tenths;
  if (a.verdict !== b.verdict) return a.verdict > b.verdict;
  return a.people > b.people;
}

/** A function that scores one item for one draw, or gives null where it falls short of `needed` tenths. */
function prepareStanding(model: SignalModel) {
  const { points, halfAt, strength } = model;
  const ladder = model.ladders.profile;
  const limits = limitsOf(ladder);
  const step = commonStep([
    ...Object.values(ladder).map(({ weight }) => inThousandths(weight)),
    ...limits.slice(1),
  ]);
  const repetition = growthTable(points.repetition, halfAt * 1000, step);
  const consequence = growthTable(points.consequence, halfAt, 1);
  const workaround = growthTable(points.workaround, halfAt, 1);
  const investment = growthTable(points.investment, halfAt, 1);
  const supporting = new Float64Array(limits.length);
  const contradicting = new Float64Array(limits.length);

  return (
    id: string,
    shares: readonly CustomerShare[],
    fixed: number,
    times: Int32Array,
    needed: number,
  ): Standing | null => {
    supporting.fill(0);
    contradicting.fill(0);
    let [people, against, consequences, workarounds, investments, changing, direct] = [0, 0, 0, 0, 0, 0, 0];
    for (const share of shares) {
      const drawn = times[share.customer] ?? 0;
      if (drawn === 0) continue;
      supporting[share.supportingLimit]! += drawn * share.supporting;
      contradicting[share.contradictingLimit]! += drawn * share.contradicting;
      people += drawn * share.supportingPeople;
      against += drawn * share.contradictingPeople;
      consequences += drawn * share.consequence;
      workarounds += drawn * share.workaround;
      investments += drawn * share.investment;
      changing += drawn * share.changing;
      direct |= share.direct;
    }
    const reach = withinLimits(supporting, limits) - withinLimits(contradicting, limits);
    const tenths = toTenths(
      reach > 0
        ? repetition(reach) +
            consequence(consequences) +
            workaround(workarounds) +
            investment(investments) +
            fixed
        : fixed,
    );
    if (tenths < needed) return null;
    const tested = {
      direct: direct === 1,
      repeated: people - against >= strength.repeatedFrom,
      behaviour: changing >= strength.behaviourFrom,
    };
    return { id, tenths, verdict: VERDICTS.indexOf(verdictOf(tested, people)), people };
  };
}

function withinLimits(totals: Float64Array, limits: readonly number[]): number {
  let sum = 0;
  for (let limit = 0; limit < limits.length; limit++) {
    sum += Math.min(totals[limit] ?? 0, limits[limit] ?? Infinity);
  }
  return sum;
}
