import { useMemo } from 'preact/hooks';
import { featureGains } from '../../../../shared/coverage/feature-gains';
import { checksSpeak } from '../../../../shared/language/checks-speak';
import { pageLanguage } from '../../../language/messages';
import type { TabProps } from '../tab-props';
import { CardRows } from './CardRows';
import { messages } from './messages';

/** Gains that read like features of a product. The check goes by English words and is silent for others. */
export function FeatureGains({ shown: { summary }, canvas }: TabProps) {
  const gains = useMemo(
    () => (checksSpeak(pageLanguage()) ? featureGains(canvas.canvas.key, summary.items) : []),
    [canvas.canvas.key, summary.items],
  );
  if (gains.length === 0) return null;
  return (
    <li>
      <details>
        <summary>{messages().featureGains(gains.length)}</summary>
        <p class="subtle">{messages().rewordGains}</p>
        <CardRows cards={gains} />
      </details>
    </li>
  );
}
