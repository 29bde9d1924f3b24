import type { CoreWords } from '../messages/core/en';
import type { ReceiptLine } from '../schemas/summary';

/** One line of a receipt: "Customers say so: 24.9 of 46 points, 3 people". */
export function receiptLineInWords(
  { part, points, most, customers }: ReceiptLine,
  { receipt, people }: Pick<CoreWords, 'receipt' | 'people'>,
): string {
  const given = receipt.points(receipt.parts[part], points, most);
  if (part === 'priority') return points === 0 ? `${given}, ${receipt.notRated}` : given;
  if (customers === 0) return `${given}, ${receipt.nobody}`;
  // People without points: as many contradict the item as support it.
  return `${given}, ${people(customers)}${points === 0 ? `, ${receipt.outweighed}` : ''}`;
}
