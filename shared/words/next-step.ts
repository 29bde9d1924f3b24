import type { NextStep } from '../schemas/summary';
import type { Side } from '../taxonomy';
import { counted, customersInWords } from './people';

/** What would make an item stronger, as one sentence. What counts as direct evidence depends on the side of the canvas. */
export function nextStepInWords(step: NextStep, side: Side = 'profile'): string {
  switch (step.code) {
    case 'askFirstCustomer':
      return 'Nobody has said so yet: ask a first customer.';
    case 'moreCustomers':
      return `Hear it from ${counted(step.count, 'more customer', 'more customers')}.`;
    case 'directEvidence':
      return side === 'profile'
        ? 'Talk to customers or watch them: surveys and reading alone do not carry it further.'
        : 'Watch customers use it or run an experiment: what they say about it does not carry it further.';
    case 'behaviour':
      return step.count === 1
        ? 'Ask what they do about it today: one more customer with a workaround or an investment makes it strong.'
        : `Ask what they do about it today: ${customersInWords(step.count)} with a workaround or an investment make it strong.`;
    case 'nothing':
      return 'Nothing is missing: it is direct, repeated, and changes what customers do.';
  }
}
