import type { SummaryWords } from '../messages/summary/en';
import type { Fit } from '../schemas/summary';
import { percentOf } from './percent';

/**
 * How much of what matters most is answered: "5 of 9 top items are addressed: 58 % of their points." Without top items there is
 * nothing to say: null.
 */
export function fitInWords({ share, top }: Fit, { fit }: Pick<SummaryWords, 'fit'>): string | null {
  if (top.length === 0) return null;
  const addressed = top.filter(({ addressedBy }) => addressedBy.length > 0).length;
  if (addressed === 0) return fit.none;
  return share === null
    ? fit.noPoints(addressed, top.length)
    : fit.share(addressed, top.length, percentOf(share));
}
