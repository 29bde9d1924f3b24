import type { StrengthTest } from '../schemas/summary';
import type { SignalModel } from '../scoring/signal-1';
import type { VoiceTally } from '../scoring/tally';

/**
 * The three questions (domain page, 5): direct, at least one supporting entry of a kind that is direct on this side; repeated, at least
 * 3 people net of those who contradict; behaviour, at least 2 supporting people who show a workaround or an investment.
 */
export function testStrength(tally: VoiceTally, { strength }: SignalModel): StrengthTest {
  return {
    direct: tally.direct,
    repeated: netPeople(tally) >= strength.repeatedFrom,
    behaviour: tally.changing >= strength.behaviourFrom,
  };
}

/** People who support less people who contradict; may be negative. */
export function netPeople({ supporting, contradicting }: VoiceTally): number {
  return supporting.customers - contradicting.customers;
}
