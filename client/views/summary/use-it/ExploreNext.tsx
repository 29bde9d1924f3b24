import { coverageGapInWords } from '../../../../shared/words/coverage';
import { explorationInWords } from '../../../../shared/words/explore';
import { summary } from '../../../language/summary';
import { CardLink } from '../CardLink';
import type { TabProps } from '../tab-props';
import { messages } from './messages';
import { UseItBlock } from './UseItBlock';

/** The riskiest assumption, and how to find out whether it holds. */
export function ExploreNext({ canvas, items }: TabProps) {
  const words = messages().explore;
  const [riskiest] = canvas.explore;
  const item = riskiest && items.get(riskiest.id);
  // Without ratings nothing can be risky, which is no reason to be at ease.
  const unrated = canvas.coverage.find(({ code }) => code === 'unrated');
  return (
    <UseItBlock heading={words.heading} more={words.more} tab="explore">
      {riskiest === undefined || item === undefined ? (
        <p class="subtle">{unrated ? coverageGapInWords(unrated, summary()) : words.nothing}</p>
      ) : (
        <>
          <p>
            {words.riskiest} <CardLink id={item.id} name={item.name} />
          </p>
          <p>{explorationInWords(riskiest, item.column, summary()).test}</p>
        </>
      )}
    </UseItBlock>
  );
}
