import type { SummaryWords } from '../messages/summary/en';
import type { Firmness } from '../schemas/summary';
import { SIGNAL_1 } from '../scoring/signal-1';

/** How sure a place in the top 3 is, and why. `customersHeard` is the canvas's. */
export function firmnessInWords(
  { share, word }: Firmness,
  customersHeard: number,
  { firmness }: Pick<SummaryWords, 'firmness'>,
): string {
  const { customersFrom } = SIGNAL_1.firmness;
  if (customersHeard === 0) return firmness.none;
  if (customersHeard < customersFrom) return firmness.early(customersHeard, customersFrom);
  // Rounded down, so that 89.8 % does not read as the 90 % from which a place is firm.
  return firmness.share(firmness.words[word], Math.floor(share * 100 + 1e-9));
}
