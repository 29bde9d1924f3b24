import { fitInWords } from '../../../../shared/words/fit';
import { summary } from '../../../language/summary';
import { BasisLink } from '../basis/BasisLink';
import { CardLink } from '../CardLink';
import type { TabProps } from '../tab-props';
import { messages } from './messages';
import { UseItBlock } from './UseItBlock';

/** What of the top items is answered already, and the first that waits for an answer. */
export function Build({ canvas, items }: TabProps) {
  const words = messages().build;
  const fit = fitInWords(canvas.fit, summary());
  const open = canvas.fit.top.find(({ addressedBy }) => addressedBy.length === 0);
  const first = open && items.get(open.id);
  return (
    <UseItBlock heading={words.heading} more={words.more} tab="fit">
      <p>{fit === null ? words.nothing : <BasisLink basis={{ of: 'fit' }}>{fit}</BasisLink>}</p>
      {first && (
        <p>
          {words.open} <CardLink id={first.id} name={first.name} />
        </p>
      )}
    </UseItBlock>
  );
}
