import type { BoardSnapshot } from '../../../../shared/schemas/snapshot';
import type { Exploration, ScoredItem } from '../../../../shared/schemas/summary';
import { explorationInWords } from '../../../../shared/words/explore';
import { summary } from '../../../language/summary';
import { CardLink } from '../CardLink';
import { messages } from './messages';
import { QuestionsToAsk } from './QuestionsToAsk';

export interface ExplorePanelProps {
  readonly explore: readonly Exploration[];
  readonly items: ReadonlyMap<string, ScoredItem>;
  readonly snapshot: BoardSnapshot;
}

/** The riskiest assumptions: what is believed, how to find out whether it holds, and what to ask. */
export function ExplorePanel({ explore, items, snapshot }: ExplorePanelProps) {
  return (
    <section class="column" aria-labelledby="summary-explore">
      <h2 id="summary-explore">{messages().heading}</h2>
      {explore.length === 0 ? (
        <p class="subtle">{messages().none}</p>
      ) : (
        <ol class="rows">
          {explore.map((exploration) => {
            const item = items.get(exploration.id);
            if (!item) return null;
            const { hypothesis, test } = explorationInWords(exploration, item.column, summary());
            return (
              <li key={item.id}>
                <CardLink id={item.id} name={item.name} />
                <p>{hypothesis}.</p>
                <p>{test}</p>
                <QuestionsToAsk item={item} snapshot={snapshot} />
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}
