import { useServices } from '../../services';
import { openCard } from './open-card';

/** Names of up to 16 kB exist; the whole of one is on the card. */
const SHOWN = 300;

/** A card's name that opens the card. */
export function CardLink({ id, name }: { readonly id: string; readonly name: string }) {
  const { port } = useServices();
  return (
    <button type="button" class="card-link" onClick={() => openCard(port, id)}>
      <bdi class="clamped">{name.trim() === '' ? '(no name)' : name.slice(0, SHOWN)}</bdi>
    </button>
  );
}
