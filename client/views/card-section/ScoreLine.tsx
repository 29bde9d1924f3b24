import type { Item } from '../../../shared/schemas/item';
import { scoreItem, type ItemScore } from '../../../shared/scoring/score-item';
import { sideOf, type Column } from '../../../shared/taxonomy';
import { nextStepInWords } from '../../../shared/words/next-step';
import { peopleInWords } from '../../../shared/words/people';
import { Receipt } from '../../ui/Receipt';
import { VerdictMark } from '../../ui/VerdictMark';
import { ColumnAndCanvas } from './ColumnAndCanvas';

export interface ScoreLineProps {
  readonly column: Column;
  /** Name of the canvas, '' for the board's only one. */
  readonly canvas: string;
  readonly item: Item;
  /** 1 to 5, null when unset, undefined while it is being read. */
  readonly priority: number | null | undefined;
}

/** Who stands behind the verdict. Where customers disagree, both sides are counted. */
function heardInWords({ contested, supporting, contradicting }: ItemScore): string {
  if (contested) return `${supporting.customers} for, ${contradicting.customers} against`;
  if (supporting.customers > 0) return peopleInWords(supporting.customers);
  return contradicting.customers > 0 ? `${contradicting.customers} against` : '';
}

/** Where the card stands, what its evidence amounts to, and on request where each point comes from. */
export function ScoreLine({ column, canvas, item, priority }: ScoreLineProps) {
  const score = scoreItem({ column, evidence: item.evidence, priority: priority ?? null });
  const isAssumption = score.verdict === 'assumption';
  return (
    <header class="score-line">
      <p class="score-line-summary">
        <ColumnAndCanvas column={column} canvas={canvas} />
        <VerdictMark verdict={score.verdict} contested={score.contested} />
        {!isAssumption && priority !== undefined && (
          <span>
            <span class="score-figure">{score.score.toFixed(1)}</span> of 100
          </span>
        )}
        <span>{heardInWords(score)}</span>
      </p>
      <details class="score-line-receipt">
        <summary>Where the points come from</summary>
        <Receipt
          lines={score.receipt}
          score={score.score}
          assumption={isAssumption}
          evidence={item.evidence}
        />
      </details>
      <p class="next-step">{nextStepInWords(score.nextStep, sideOf(column))}</p>
    </header>
  );
}
