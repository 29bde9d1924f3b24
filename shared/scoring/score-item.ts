import type { Evidence } from '../schemas/evidence';
import type { ScoredItem } from '../schemas/summary';
import { isContested } from '../strength/contested';
import { nextStepOf } from '../strength/next-step';
import { testStrength } from '../strength/strength-test';
import { verdictOf } from '../strength/verdict';
import { sideOf, type Column, type Side } from '../taxonomy';
import { pointsOf } from './points';
import { receiptOf } from './receipt';
import { scoreInTenths } from './round-points';
import { SIGNAL_1, type SignalModel } from './signal-1';
import { reachOf, tallyOf } from './tally';
import { voicesOf } from './voices';
import { weigh, type WeighedEntry } from './weigh';

/** What one item's own evidence and priority say of it. */
export type ItemScore = Pick<
  ScoredItem,
  | 'score'
  | 'receipt'
  | 'reach'
  | 'supporting'
  | 'contradicting'
  | 'strength'
  | 'verdict'
  | 'contested'
  | 'nextStep'
>;

/**
 * Signal score, strength test and verdict of one item (domain page, 4 and 5). `priority` is the item's own (`priorityOf`), for the value
 * map the highest among the items that it addresses, 1 to 5 or null. Never throws on evidence that the schema takes.
 */
export function scoreItem(
  input: {
    readonly column: Column;
    readonly evidence: readonly Evidence[];
    readonly priority: number | null;
  },
  model: SignalModel = SIGNAL_1,
): ItemScore {
  const side = sideOf(input.column);
  return scoreWeighed(side, weigh(side, input.evidence, model), input.priority, model);
}

/** The same for evidence that has been weighed already. */
export function scoreWeighed(
  side: Side,
  entries: readonly WeighedEntry[],
  priority: number | null,
  model: SignalModel,
): ItemScore {
  const voices = voicesOf(side, entries, model);
  const tally = tallyOf(voices, model.ladders[side]);
  const { supporting, contradicting } = tally;
  const reach = reachOf(tally);
  const points = pointsOf(reach, tally, priority, model);
  const strength = testStrength(tally, model);
  const verdict = verdictOf(strength, supporting.customers);
  return {
    score: scoreInTenths(points) / 10,
    receipt: receiptOf(points, tally, voices, model),
    reach: reach / 1000,
    supporting: { total: supporting.thousandths / 1000, customers: supporting.customers },
    contradicting: { total: contradicting.thousandths / 1000, customers: contradicting.customers },
    strength,
    verdict,
    contested: isContested(supporting.thousandths, contradicting.thousandths, model),
    nextStep: nextStepOf(verdict, strength, tally, model),
  };
}
