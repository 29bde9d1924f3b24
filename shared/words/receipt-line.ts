import type { ReceiptLine } from '../schemas/summary';
import { SIGNAL_LABELS } from '../taxonomy';
import { pointsInWords } from './numbers';
import { peopleInWords } from './people';

const LABELS: Readonly<Record<ReceiptLine['part'], string>> = {
  repetition: 'Customers say so',
  consequence: SIGNAL_LABELS.consequence,
  workaround: SIGNAL_LABELS.workaround,
  investment: SIGNAL_LABELS.investment,
  priority: 'Your own rating',
};

/** One line of a receipt: "Customers say so: 24.9 of 46 points, 3 people". */
export function receiptLineInWords({ part, points, most, customers }: ReceiptLine): string {
  const given = `${LABELS[part]}: ${pointsInWords(points)} of ${most} points`;
  if (part === 'priority') return points === 0 ? `${given}, not rated` : given;
  if (customers === 0) return `${given}, nobody yet`;
  // People without points: as many contradict the item as support it.
  return `${given}, ${peopleInWords(customers)}${points === 0 ? ', outweighed by those who contradict' : ''}`;
}
