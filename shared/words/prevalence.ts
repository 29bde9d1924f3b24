import type { Prevalence } from '../schemas/summary';
import { percent } from './numbers';
import { customersInWords } from './people';

/** "4 of 9 customers, 19–73 %": the share and where the true one likely lies. */
export function prevalenceInWords({ customers, of, low, high }: Prevalence): string {
  if (of === 0) return 'No customers heard yet';
  return `${customers} of ${customersInWords(of)}, ${percent(low)}–${percent(high)} %`;
}
