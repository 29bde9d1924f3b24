import { useServices } from '../../services';
import type { CardOnBoard } from '../evidence/read-card-on-board';
import { openCard } from '../summary/open-card';
import { useAddressedBy } from './use-addressed-by';
import { messages } from './messages';
import './addressed-by.css';

/** What of the value map serves this job, pain or gain; each opens its card. */
export function AddressedBy({ at }: { readonly at: CardOnBoard }) {
  const { port } = useServices();
  const cards = useAddressedBy(at);
  if (cards === null) return null;
  return (
    <div class="addressed-by">
      <h3 class="field-label" id="addressed-by">
        {messages().addressedBy}
      </h3>
      {cards.length === 0 ? (
        <p class="field-hint">{messages().notAddressed}</p>
      ) : (
        <ul aria-labelledby="addressed-by">
          {cards.map(({ id, name, label }) => (
            <li key={id}>
              <button type="button" class="addressed-by-card" onClick={() => openCard(port, id)}>
                <span class="links-kind">{label}</span> <bdi>{name}</bdi>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
