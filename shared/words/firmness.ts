import type { Firmness } from '../schemas/summary';
import { SIGNAL_1 } from '../scoring/signal-1';
import { customersInWords } from './people';

const LABELS: Readonly<Record<Firmness['word'], string>> = {
  firm: 'Firm',
  likely: 'Likely',
  provisional: 'Provisional',
};

/** How sure a place in the top 3 is, and why. `customersHeard` is the canvas's. */
export function firmnessInWords({ share, word }: Firmness, customersHeard: number): string {
  const { customersFrom } = SIGNAL_1.firmness;
  if (customersHeard === 0) return 'Provisional: no customers heard yet';
  if (customersHeard < customersFrom) {
    return `Provisional: only ${customersInWords(customersHeard)} heard, and it takes ${customersFrom} to tell`;
  }
  // Rounded down, so that 89.8 % does not read as the 90 % from which a place is firm.
  const percent = Math.floor(share * 100 + 1e-9);
  return `${LABELS[word]}: with other customers like yours it would be in the top 3 in ${percent} % of cases`;
}
