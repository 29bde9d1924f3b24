import { useId } from 'preact/hooks';
import type { TabProps } from '../tab-props';
import { Build } from './Build';
import { Describe } from './Describe';
import { ExploreNext } from './ExploreNext';
import { messages } from './messages';
import { Prioritise } from './Prioritise';
import './use-it.css';

/** What to do with the top three: build, prioritise, describe, explore next (domain page, 6, "Use it"). */
export function UseIt(props: TabProps) {
  const id = useId();
  return (
    <section class="use-it" aria-labelledby={id}>
      <h2 id={id}>{messages().heading}</h2>
      <div class="use-it-blocks">
        <Build {...props} />
        <Prioritise {...props} />
        <Describe {...props} />
        <ExploreNext {...props} />
      </div>
    </section>
  );
}
