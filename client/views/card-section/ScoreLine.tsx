import type { Item } from '../../../shared/schemas/item';
import { prevalenceOf } from '../../../shared/scoring/prevalence';
import { scoreItem, type ItemScore } from '../../../shared/scoring/score-item';
import { sideOf, type Column } from '../../../shared/taxonomy';
import { nextStepInWords } from '../../../shared/words/next-step';
import { prevalenceExplained, prevalenceInWords } from '../../../shared/words/prevalence';
import { core } from '../../language/core';
import { figures } from '../../language/figures';
import { Receipt } from '../../ui/Receipt';
import { VerdictMark } from '../../ui/VerdictMark';
import { ColumnAndCanvas } from './ColumnAndCanvas';
import { Disagreement } from './Disagreement';
import { ScoreFacts } from './ScoreFacts';
import { messages } from './messages';

export interface ScoreLineProps {
  readonly column: Column;
  /** Name of the canvas, '' for the board's only one. */
  readonly canvas: string;
  readonly item: Item;
  /** 1 to 5, null when unset, undefined while it is being read. */
  readonly priority: number | null | undefined;
  /** People heard on the canvas; null while that is not known. */
  readonly heard: number | null;
  /** Leads to the segments of the card; absent for members who may only read. */
  readonly onSegments?: (() => void) | undefined;
}

/** Who stands behind the verdict. Where customers disagree, both sides are counted. */
function sidesInWords({ contested, supporting, contradicting }: ItemScore): string {
  if (contested) return messages().score.sides(supporting.customers, contradicting.customers);
  return supporting.customers === 0 && contradicting.customers > 0
    ? messages().score.against(contradicting.customers)
    : '';
}

/** Who supports it, of all who were heard where that is known. */
function supportInWords({ contested, supporting }: ItemScore, heard: number | null): string {
  if (supporting.customers === 0) return '';
  if (heard !== null) return prevalenceInWords(prevalenceOf(supporting.customers, heard), figures());
  return contested ? '' : core().people(supporting.customers);
}

/** Where the card stands, what its evidence amounts to, and on request where each point comes from. */
export function ScoreLine({ column, canvas, item, priority, heard, onSegments }: ScoreLineProps) {
  const score = scoreItem({ column, evidence: item.evidence, priority: priority ?? null });
  const isAssumption = score.verdict === 'assumption';
  return (
    <header class="score-line">
      <p class="score-line-summary">
        <ColumnAndCanvas column={column} canvas={canvas} />
        <VerdictMark verdict={score.verdict} contested={score.contested} />
        {!isAssumption && priority !== undefined && (
          <span>
            <span class="score-figure">{messages().score.figure(score.score)}</span> {messages().score.of}
          </span>
        )}
        <span>{sidesInWords(score)}</span>
        <span>{supportInWords(score, heard)}</span>
      </p>
      {score.contested && <Disagreement column={column} evidence={item.evidence} onSegments={onSegments} />}
      <ScoreFacts column={column} item={item} priority={priority ?? null} />
      <details class="score-line-receipt">
        <summary>{messages().score.receipt}</summary>
        <Receipt
          lines={score.receipt}
          score={score.score}
          assumption={isAssumption}
          evidence={item.evidence}
        />
        {heard !== null && score.supporting.customers > 0 && (
          <p class="subtle">
            {prevalenceExplained(prevalenceOf(score.supporting.customers, heard), figures())}
          </p>
        )}
      </details>
      <p class="next-step">{nextStepInWords(score.nextStep, sideOf(column), figures())}</p>
    </header>
  );
}
