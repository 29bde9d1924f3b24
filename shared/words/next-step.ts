import type { CoreWords } from '../messages/core/en';
import type { NextStep } from '../schemas/summary';
import type { Side } from '../taxonomy';

/** What would make an item stronger, as one sentence. What counts as direct evidence depends on the side of the canvas. */
export function nextStepInWords(
  step: NextStep,
  side: Side,
  { nextStep }: Pick<CoreWords, 'nextStep'>,
): string {
  switch (step.code) {
    case 'askFirstCustomer':
      return nextStep.askFirstCustomer;
    case 'moreCustomers':
      return nextStep.moreCustomers(step.count);
    case 'directEvidence':
      return nextStep.directEvidence[side];
    case 'behaviour':
      return nextStep.behaviour(step.count);
    case 'nothing':
      return nextStep.nothing;
  }
}
