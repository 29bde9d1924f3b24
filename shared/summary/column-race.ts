import { priorityPoints } from '../scoring/points';
import { compareBeyondCustomers, type Rankable } from '../scoring/rank';
import type { SignalModel } from '../scoring/signal-1';
import type { WeighedEntry } from '../scoring/weigh';
import { verdictOf } from '../strength/verdict';
import { VERDICTS } from '../taxonomy';
import { customerSharesOf, limitsOf, type CustomerShare } from './customer-shares';
import type { Draws } from './draws';
import { prepareScores } from './drawn-scores';

/** An item of the customer profile that races for a place among its column's top three. */
export interface Racer {
  readonly item: Rankable;
  readonly entries: readonly WeighedEntry[];
}

/** How an item does in one draw. */
interface Standing {
  readonly id: string;
  readonly tenths: number;
  readonly verdict: number;
  readonly people: number;
  /** Place among items that are equal in all of the above. */
  readonly order: number;
}

/**
 * Prepares one column so that it can be ranked in many draws, each as if every customer had been heard as often as he was drawn.
 *
 * The race ranks as the board does. Score, verdict and people follow from who was drawn; priority, latest evidence and place on
 * the board, which decide among items equal in all three, are the board's. With every customer drawn once it gives the column's own
 * top three.
 *
 * @param numberOf the number of each customer key
 * @param mostDraws how many draws will be run at once at most
 * @returns the ids of the best three in each draw, best first
 */
export function prepareRace(
  items: readonly Racer[],
  numberOf: ReadonlyMap<string, number>,
  model: SignalModel,
  mostDraws: number,
): (draws: Draws) => string[][] {
  const limits = limitsOf(model.ladders.profile);
  const scoresOf = prepareScores(model, limits, mostDraws);
  const racers = contenders(items).map(({ item: { id, score, priority }, entries }, order) => ({
    id,
    order,
    score,
    shares: customerSharesOf(entries, numberOf, limits, model),
    fixedPoints: priorityPoints(priority, model),
  }));
  // The likely winners first: most others then fall short of the third at once.
  racers.sort((a, b) => b.score - a.score);
  return (draws) => {
    const best: Standing[][] = Array.from({ length: draws.count }, () => []);
    for (const { id, order, shares, fixedPoints } of racers) {
      const scores = scoresOf(shares, fixedPoints, draws);
      best.forEach((standings, draw) => {
        const tenths = scores[draw] ?? 0;
        const third = standings[2];
        if (third !== undefined && tenths < third.tenths) return;
        enter(standings, { id, order, tenths, ...judge(shares, draw, draws, model) });
      });
    }
    return best.map((standings) => standings.map(({ id }) => id));
  };
}

/**
 * The items that can win a place, in the order that holds where the drawn customers decide nothing. Those that nobody supports keep
 * their priority's points in every draw, so of them only the first three can.
 */
function contenders(items: readonly Racer[]): Racer[] {
  let unsupported = 0;
  return [...items]
    .sort((a, b) => compareBeyondCustomers(a.item, b.item))
    .filter(({ item }) => item.supporting.customers > 0 || unsupported++ < 3);
}

/** Verdict and people of an item in one draw. */
function judge(
  shares: readonly CustomerShare[],
  draw: number,
  { count, times }: Draws,
  { strength }: SignalModel,
): Pick<Standing, 'verdict' | 'people'> {
  let people = 0;
  let against = 0;
  let changing = 0;
  let direct = false;
  for (const share of shares) {
    const drawn = times[share.customer * count + draw] ?? 0;
    people += drawn * share.supportingPeople;
    against += drawn * share.contradictingPeople;
    changing += drawn * share.changing;
    direct ||= drawn > 0 && share.direct;
  }
  const tested = {
    direct,
    repeated: people - against >= strength.repeatedFrom,
    behaviour: changing >= strength.behaviourFrom,
  };
  return { verdict: VERDICTS.indexOf(verdictOf(tested, people)), people };
}

/** Puts a standing in its place and keeps three. */
function enter(standings: Standing[], standing: Standing): void {
  standings.push(standing);
  standings.sort(
    (a, b) => b.tenths - a.tenths || b.verdict - a.verdict || b.people - a.people || a.order - b.order,
  );
  standings.length = Math.min(standings.length, 3);
}
