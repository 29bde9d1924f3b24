import type { CoverageGap, ScoredItem } from '../../../../shared/schemas/summary';
import { coverageGapInWords } from '../../../../shared/words/coverage';
import { summary } from '../../../language/summary';
import { BasisLink } from '../basis/BasisLink';
import { CardLink } from '../CardLink';
import { messages } from './messages';

export interface CoveragePanelProps {
  readonly gaps: readonly CoverageGap[];
  readonly items: ReadonlyMap<string, ScoredItem>;
}

/** A board can have thousands of cards. */
const SHOWN = 12;

function Gap({ gap, items }: { readonly gap: CoverageGap; readonly items: CoveragePanelProps['items'] }) {
  const words = coverageGapInWords(gap, summary());
  if (gap.ids.length === 0) return <BasisLink basis={{ of: 'coverage', code: gap.code }}>{words}</BasisLink>;
  return (
    <details>
      <summary>{words}</summary>
      <ul class="rows">
        {gap.ids.slice(0, SHOWN).map((id) => (
          <li key={id}>
            <CardLink id={id} name={items.get(id)?.name ?? ''} />
          </li>
        ))}
      </ul>
      {gap.ids.length > SHOWN && <p class="subtle">{messages().more(gap.ids.length - SHOWN)}</p>}
    </details>
  );
}

/** What the canvas leaves out; each statement opens to the cards that it is about. */
export function CoveragePanel({ gaps, items }: CoveragePanelProps) {
  return (
    <section class="column" aria-labelledby="summary-coverage">
      <h2 id="summary-coverage">{messages().leftOut}</h2>
      {gaps.length === 0 ? (
        <p class="subtle">{messages().nothingLeftOut}</p>
      ) : (
        <ul class="rows">
          {gaps.map((gap) => (
            <li key={gap.code}>
              <Gap gap={gap} items={items} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
