import type { ScoredItem } from '../../../../shared/schemas/summary';
import { core } from '../../../language/core';
import { CardLink } from '../CardLink';
import type { TabProps } from '../tab-props';
import { messages } from './messages';
import { UseItBlock } from './UseItBlock';

/** Enough to begin with. */
const SHOWN = 3;

/** What the evidence puts first of all columns together. An assumption has no points to stand on. */
export function Prioritise({ canvas, items }: TabProps) {
  const words = messages().prioritise;
  const first = canvas.columns
    .flatMap(({ top }) => top.flatMap(({ id }) => items.get(id) ?? []))
    .filter(({ verdict }) => verdict !== 'assumption')
    .sort((one, other) => other.score - one.score)
    .slice(0, SHOWN);
  return (
    <UseItBlock heading={words.heading} more={words.more} tab="all">
      {first.length === 0 ? (
        <p class="subtle">{words.nothing}</p>
      ) : (
        <ol class="rows">
          {first.map((item) => (
            <li key={item.id}>
              <Scored item={item} />
            </li>
          ))}
        </ol>
      )}
    </UseItBlock>
  );
}

function Scored({ item: { id, name, column, score } }: { readonly item: ScoredItem }) {
  return (
    <>
      <CardLink id={id} name={name} />
      <span class="subtle">{messages().prioritise.points(core().columns[column].one, score)}</span>
    </>
  );
}
