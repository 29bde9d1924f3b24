import type { BoardSnapshot } from '../../../../shared/schemas/snapshot';
import type { ColumnSummary, ScoredItem } from '../../../../shared/schemas/summary';
import { diagnosisInWords } from '../../../../shared/words/diagnosis';
import { core } from '../../../language/core';
import { summary } from '../../../language/summary';
import { CardLink } from '../CardLink';
import { Place } from './Place';

export interface ColumnPanelProps {
  readonly column: ColumnSummary;
  /** The items of the board by id. */
  readonly items: ReadonlyMap<string, ScoredItem>;
  readonly snapshot: BoardSnapshot;
  readonly customersHeard: number;
  /** Whether a list of the board stands for this column of the canvas. */
  readonly listed: boolean;
}

/** One column of the customer profile: its top three, the near miss, and what is wrong with it. */
export function ColumnPanel({ column, items, snapshot, customersHeard, listed }: ColumnPanelProps) {
  const heading = `summary-${column.column}`;
  const labels = core().columns[column.column];
  const many = labels.many.toLowerCase();
  const { sentence, action } = diagnosisInWords(column.diagnosis, column.column, summary());
  const nearMiss = column.nearMiss && items.get(column.nearMiss.id);
  return (
    <section class="column" aria-labelledby={heading}>
      <h2 id={heading}>
        {labels.many} <span class="subtle">{column.items}</span>
      </h2>
      {column.top.length === 0 ? (
        <p class="subtle">
          {listed
            ? `The list for ${many} has no cards yet.`
            : `No list stands for ${many}: one named “Customer ${many}” would.`}
        </p>
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
        <div class="near-miss">
          <p>Near miss</p>
          <CardLink id={nearMiss.id} name={nearMiss.name} />
          <p>
            {column.nearMiss.distance === 0
              ? 'As many points as number 3'
              : `${core().points(column.nearMiss.distance)} points behind number 3`}
          </p>
        </div>
      )}
      <div class="diagnosis" data-verdict={column.diagnosis.verdict}>
        <p>{sentence}</p>
        <p>{action}</p>
      </div>
    </section>
  );
}
