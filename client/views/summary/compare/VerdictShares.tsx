import type { ComparedCanvas } from '../../../../shared/compare/compare-canvases';
import { VERDICTS } from '../../../../shared/taxonomy';
import { core } from '../../../language/core';
import { messages } from './messages';

type VerdictSharesProps = Pick<ComparedCanvas, 'verdicts' | 'contested' | 'items'>;

/** Strongest first, as one wants them to grow. */
const ORDER = [...VERDICTS].reverse();

/** How many items have which verdict: a bar for the glance, and the same in words. */
export function VerdictShares({ verdicts, contested, items }: VerdictSharesProps) {
  if (items === 0) return <span class="subtle">{messages().noItems}</span>;
  const there = ORDER.filter((verdict) => verdicts[verdict] > 0);
  return (
    <div class="shares">
      <div class="shares-bar" aria-hidden="true">
        {there.map((verdict) => (
          <span key={verdict} data-verdict={verdict} style={{ flexGrow: verdicts[verdict] }} />
        ))}
      </div>
      <p>
        {there.map((verdict) => messages().share(core().verdicts[verdict], verdicts[verdict])).join(' · ')}
        {contested > 0 && ` · ${messages().contested(contested)}`}
      </p>
    </div>
  );
}
