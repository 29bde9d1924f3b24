import { Fragment } from 'preact';
import type { Evidence } from '../../shared/schemas/evidence';
import type { ReceiptLine } from '../../shared/schemas/summary';
import { SIGNAL_1 } from '../../shared/scoring/signal-1';
import type { Stance } from '../../shared/taxonomy';
import { receiptLineInWords } from '../../shared/words/receipt-line';
import { core } from '../language/core';
import { figures } from '../language/figures';
import './receipt.css';

export interface ReceiptProps {
  readonly lines: readonly ReceiptLine[];
  /** The sum of the lines. */
  readonly score: number;
  /** No customer stands behind the points: they are no score yet and only decide the item's place. */
  readonly assumption: boolean;
  /** The item's evidence, to name who stands behind a line; left out where only the figures are at hand. */
  readonly evidence?: readonly Evidence[];
}

/** The bars' full width: the part that can give most. */
const WIDEST = Math.max(...Object.values(SIGNAL_1.points));

/** The distinct customers behind a line's entries who take this stance, as they were written first. */
function customersBehind(line: ReceiptLine, evidence: readonly Evidence[], stance: Stance): string[] {
  const entries = new Set(line.entries);
  const behind = evidence.filter((entry) => entries.has(entry.id) && entry.stance === stance);
  return [...new Set(behind.map(({ who }) => who))];
}

/** Names after some words, each kept apart from the others whatever it is written with. Nothing without names. */
function Names({ after, names }: { readonly after: string; readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <>
      {after}
      {names.map((name, index) => (
        <Fragment key={name}>
          {index > 0 && ', '}
          <bdi>{name}</bdi>
        </Fragment>
      ))}
    </>
  );
}

/** Where a score's points come from: a line and a bar for each part, and the customers who stand behind it. */
export function Receipt({ lines, score, assumption, evidence = [] }: ReceiptProps) {
  const { sum, against } = figures().receipt;
  return (
    <div class="receipt">
      <ul>
        {lines.map((line) => (
          <li key={line.part}>
            <span>
              {receiptLineInWords(line, { figures: figures(), core: core() })}
              <Names after=": " names={customersBehind(line, evidence, 'supports')} />
              <Names after={`; ${against}: `} names={customersBehind(line, evidence, 'contradicts')} />
            </span>
            <svg class="receipt-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
              <rect class="receipt-most" width={(line.most / WIDEST) * 100} height="4" />
              <rect class="receipt-points" width={(line.points / WIDEST) * 100} height="4" />
            </svg>
          </li>
        ))}
      </ul>
      <p class="receipt-sum">
        {assumption ? sum.assumption(score, SIGNAL_1.name) : sum.together(score, SIGNAL_1.name)}
      </p>
    </div>
  );
}
