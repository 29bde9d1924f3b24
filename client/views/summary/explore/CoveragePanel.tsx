import type { CoverageGap, ScoredItem } from '../../../../shared/schemas/summary';
import { coverageGapInWords } from '../../../../shared/words/coverage';
import { summary } from '../../../language/summary';
import { BasisLink } from '../basis/BasisLink';
import type { TabProps } from '../tab-props';
import { CardRows } from './CardRows';
import { FeatureGains } from './FeatureGains';
import { messages } from './messages';
import { SegmentsHeard } from './SegmentsHeard';
import './coverage.css';

interface GapProps {
  readonly gap: CoverageGap;
  readonly items: ReadonlyMap<string, ScoredItem>;
}

function Gap({ gap, items }: GapProps) {
  const words = coverageGapInWords(gap, summary());
  if (gap.ids.length === 0) return <BasisLink basis={{ of: 'coverage', code: gap.code }}>{words}</BasisLink>;
  return (
    <details>
      <summary>{words}</summary>
      <CardRows cards={gap.ids.map((id) => items.get(id) ?? { id, name: '' })} />
    </details>
  );
}

/** What the canvas leaves out; each statement opens to the cards that it is about. */
export function CoveragePanel(props: TabProps) {
  const { canvas, items } = props;
  return (
    <section class="column" aria-labelledby="summary-coverage">
      <h2 id="summary-coverage">{messages().leftOut}</h2>
      {canvas.coverage.length === 0 && <p class="subtle">{messages().nothingLeftOut}</p>}
      <ul class="rows">
        {canvas.coverage.map((gap) => (
          <li key={gap.code}>
            <Gap gap={gap} items={items} />
          </li>
        ))}
        <FeatureGains {...props} />
      </ul>
      <SegmentsHeard {...props} />
    </section>
  );
}
