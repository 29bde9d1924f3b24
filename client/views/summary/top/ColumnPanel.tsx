import type { BoardSnapshot } from '../../../../shared/schemas/snapshot';
import type { ColumnSummary, ScoredItem } from '../../../../shared/schemas/summary';
import { diagnosisInWords } from '../../../../shared/words/diagnosis';
import { core } from '../../../language/core';
import { summary } from '../../../language/summary';
import { BasisLink } from '../basis/BasisLink';
import { CardLink } from '../CardLink';
import { messages } from '../messages';
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
  const words = messages().column;
  const { sentence, action } = diagnosisInWords(column.diagnosis, column.column, summary());
  const top = column.top.flatMap(({ id }) => items.get(id) ?? []);
  // The list's order says nothing about customers; ranks and a near miss would look as if it did.
  const tied = top.length > 1 && top.every(({ score }) => score === 0);
  const nearMiss = column.nearMiss && items.get(column.nearMiss.id);
  return (
    <section class="column" aria-labelledby={heading}>
      <h2 id={heading}>
        {labels.many} <span class="subtle">{column.items}</span>
      </h2>
      {tied && <p class="subtle">{words.tied}</p>}
      {column.top.length === 0 ? (
        <p class="subtle">{(listed ? words.empty : words.noList)[column.column]}</p>
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
                tied={tied}
                firmness={firmness}
                customersHeard={customersHeard}
                evidence={evidence}
              />
            );
          })}
        </ol>
      )}
      {nearMiss && column.nearMiss && !tied && (
        <div class="near-miss">
          <p>{words.nearMiss}</p>
          <CardLink id={nearMiss.id} name={nearMiss.name} />
          <p>{column.nearMiss.distance === 0 ? words.asMany : words.behind(column.nearMiss.distance)}</p>
        </div>
      )}
      <div class="diagnosis" data-verdict={column.diagnosis.verdict}>
        <p>
          <BasisLink basis={{ of: 'diagnosis', column: column.column }}>{sentence}</BasisLink>
        </p>
        <p>{action}</p>
      </div>
    </section>
  );
}
