import type { Evidence } from '../../shared/schemas/evidence';
import type { ReceiptLine } from '../../shared/schemas/summary';
import { receiptLineInWords } from '../../shared/words/receipt-line';
import './receipt.css';

export interface ReceiptProps {
  readonly lines: readonly ReceiptLine[];
  /** The sum of the lines. */
  readonly score: number;
  /** The item's evidence, to name who stands behind a line; left out where only the figures are at hand. */
  readonly evidence?: readonly Evidence[];
}

/** The distinct customers behind a line's entries, as they were written first. */
function customersBehind(line: ReceiptLine, evidence: readonly Evidence[]): string[] {
  const entries = new Set(line.entries);
  return [...new Set(evidence.filter(({ id }) => entries.has(id)).map(({ who }) => who))];
}

/** Where a score's points come from: a line and a bar for each part, and the customers who stand behind it. */
export function Receipt({ lines, score, evidence = [] }: ReceiptProps) {
  return (
    <div class="receipt">
      <ul>
        {lines.map((line) => {
          const customers = customersBehind(line, evidence);
          return (
            <li key={line.part}>
              <span>
                {receiptLineInWords(line)}
                {customers.length > 0 && (
                  <>
                    {': '}
                    <bdi>{customers.join(', ')}</bdi>
                  </>
                )}
              </span>
              <svg class="receipt-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
                <rect class="receipt-most" width={(line.most / 46) * 100} height="4" />
                <rect class="receipt-points" width={(line.points / 46) * 100} height="4" />
              </svg>
            </li>
          );
        })}
      </ul>
      <p class="receipt-sum">Together {score.toFixed(1)} points, model signal-1</p>
    </div>
  );
}
