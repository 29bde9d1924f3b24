import type { NextStep, StrengthTest } from '../schemas/summary';
import type { SignalModel } from '../scoring/signal-1';
import type { VoiceTally } from '../scoring/tally';
import type { Verdict } from '../taxonomy';
import { netPeople } from './strength-test';

/**
 * What is missing for the next verdict, the first thing first: more people before better evidence, since talking to them can bring
 * both.
 */
export function nextStepOf(
  verdict: Verdict,
  strength: StrengthTest,
  tally: VoiceTally,
  { strength: { repeatedFrom, behaviourFrom } }: SignalModel,
): NextStep {
  if (verdict === 'assumption') return { code: 'askFirstCustomer' };
  if (!strength.repeated) return { code: 'moreCustomers', count: repeatedFrom - netPeople(tally) };
  if (!strength.direct) return { code: 'directEvidence' };
  if (!strength.behaviour) return { code: 'behaviour', count: behaviourFrom - tally.changing };
  return { code: 'nothing' };
}
