import type { Fit } from '../schemas/summary';
import { percent } from './numbers';
import { counted } from './people';

/**
 * How much of what matters most is answered: "5 of 9 top items are addressed: 58 % of their points." Without top items there is
 * nothing to say: null.
 */
export function fitInWords({ share, top }: Fit): string | null {
  if (top.length === 0) return null;
  const addressed = top.filter(({ addressedBy }) => addressedBy.length > 0).length;
  if (addressed === 0) return 'None of the top items is addressed yet.';
  const items = `${addressed} of ${counted(top.length, 'top item', 'top items')}`;
  const verb = addressed === 1 ? 'is' : 'are';
  return share === null
    ? `${items} ${verb} addressed; they have no points yet.`
    : `${items} ${verb} addressed: ${percent(share)} % of their points.`;
}
