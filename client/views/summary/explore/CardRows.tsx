import type { ScoredItem } from '../../../../shared/schemas/summary';
import { CardLink } from '../CardLink';
import { messages } from './messages';

/** A board can have thousands of cards. */
const SHOWN = 12;

/** The first of these cards by name, each a way to the card, and how many more there are. */
export function CardRows({ cards }: { readonly cards: readonly Pick<ScoredItem, 'id' | 'name'>[] }) {
  return (
    <>
      <ul class="rows">
        {cards.slice(0, SHOWN).map(({ id, name }) => (
          <li key={id}>
            <CardLink id={id} name={name} />
          </li>
        ))}
      </ul>
      {cards.length > SHOWN && <p class="subtle">{messages().more(cards.length - SHOWN)}</p>}
    </>
  );
}
