import type { NextStep } from '../schemas/summary';
import type { SignalModel } from '../scoring/signal-1';
import type { Verdict } from '../taxonomy';
import type { TestedStrength } from './strength-test';

/**
 * What is missing for the next verdict, the first thing first: more people before better evidence, since talking to them can bring
 * both.
 */
export function nextStepOf(
  verdict: Verdict,
  { net, changing, strength }: TestedStrength,
  { strength: { repeatedFrom, behaviourFrom } }: SignalModel,
): NextStep {
  if (verdict === 'assumption') return { code: 'askFirstCustomer' };
  if (!strength.repeated) return { code: 'moreCustomers', count: repeatedFrom - net };
  if (!strength.direct) return { code: 'directEvidence' };
  if (!strength.behaviour) return { code: 'behaviour', count: behaviourFrom - changing };
  return { code: 'nothing' };
}
