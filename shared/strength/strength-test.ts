import type { StrengthTest } from '../schemas/summary';
import type { SignalModel } from '../scoring/signal-1';
import { peopleShowing } from '../scoring/signal-people';
import type { WeighedEntry } from '../scoring/weigh';
import type { Side } from '../taxonomy';

/** The answers, and the counts from which the next step follows. */
export interface TestedStrength {
  readonly strength: StrengthTest;
  /** People who support less people who contradict; may be negative. */
  readonly net: number;
  /** People whose supporting evidence shows a workaround or an investment. */
  readonly changing: number;
}

/**
 * The three questions (domain page, 5): direct, at least one supporting entry of a direct kind for this side; repeated, at least
 * 3 net people; behaviour, at least 2 supporting people who show a workaround or an investment.
 */
export function testStrength(
  side: Side,
  entries: readonly WeighedEntry[],
  net: number,
  model: SignalModel,
): TestedStrength {
  const { direct, repeatedFrom, behaviourFrom } = model.strength;
  const changing = peopleShowing(entries, ['workaround', 'investment']).customers;
  return {
    strength: {
      direct: entries.some(({ entry }) => entry.stance === 'supports' && direct[side].includes(entry.kind)),
      repeated: net >= repeatedFrom,
      behaviour: changing >= behaviourFrom,
    },
    net,
    changing,
  };
}
