import type { Prevalence } from '../schemas/summary';
import { percent } from './numbers';
import { customersInWords } from './people';

/** "4 of 9 customers, 19–73 %": the share and where the true one likely lies. */
export function prevalenceInWords({ customers, of, low, high }: Prevalence): string {
  if (of === 0) return 'No customers heard yet';
  return `${customers} of ${customersInWords(of)}, ${percent(low)}–${percent(high)} %`;
}

/** What the two bounds mean, for somebody who sees them for the first time. At least one customer was heard. */
export function prevalenceExplained({ customers, of, low, high }: Prevalence): string {
  return `${customers} of ${customersInWords(of)} heard on this canvas ${customers === 1 ? 'supports' : 'support'} it. Among all customers like them it is likely between ${percent(low)} and ${percent(high)} %: the more you hear, the closer the two come.`;
}
