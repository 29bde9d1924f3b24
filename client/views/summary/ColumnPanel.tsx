import type { BoardSnapshot } from '../../../shared/schemas/snapshot';
import type { ColumnSummary, ScoredItem } from '../../../shared/schemas/summary';
import { COLUMN_LABELS } from '../../../shared/taxonomy';
import { diagnosisInWords } from '../../../shared/words/diagnosis';
import { pointsInWords } from '../../../shared/words/numbers';
import { CardLink } from './CardLink';
import { Place } from './Place';

export interface ColumnPanelProps {
  readonly column: ColumnSummary;
  /** The items of this canvas by id. */
  readonly items: ReadonlyMap<string, ScoredItem>;
  readonly snapshot: BoardSnapshot;
  readonly customersHeard: number;
}

/** One column of the customer profile: its top three, the near miss, and what is wrong with it. */
export function ColumnPanel({ column, items, snapshot, customersHeard }: ColumnPanelProps) {
  const heading = `summary-${column.column}`;
  const labels = COLUMN_LABELS[column.column];
  const { sentence, action } = diagnosisInWords(column.diagnosis, column.column);
  const nearMiss = column.nearMiss && items.get(column.nearMiss.id);
  return (
    <section class="column" aria-labelledby={heading}>
      <h2 id={heading}>
        {labels.many} <span class="subtle">{column.items}</span>
      </h2>
      {column.top.length === 0 ? (
        <p class="subtle">No {labels.many.toLowerCase()} yet. Write a card for each in this column’s list.</p>
      ) : (
        <ol class="places">
          {column.top.map(({ id, firmness }) => {
            const item = items.get(id);
            if (!item) return null;
            const evidence = snapshot.cards.find((card) => card.id === id)?.item.evidence ?? [];
            return (
              <Place
                key={id}
                item={item}
                firmness={firmness}
                customersHeard={customersHeard}
                evidence={evidence}
              />
            );
          })}
        </ol>
      )}
      {nearMiss && column.nearMiss && (
        <p class="near-miss">
          <span>Near miss: </span>
          <CardLink id={nearMiss.id} name={nearMiss.name} />
          <span>
            {column.nearMiss.distance === 0
              ? ', level with number 3'
              : `, ${pointsInWords(column.nearMiss.distance)} points behind number 3`}
          </span>
        </p>
      )}
      <div class="diagnosis" data-verdict={column.diagnosis.verdict}>
        <p>{sentence}</p>
        <p>{action}</p>
      </div>
    </section>
  );
}
