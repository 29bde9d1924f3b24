import { useServices } from '../../services';
import { openCard } from './open-card';
import { shownName } from './shown-name';

/** A card's name that opens the card. */
export function CardLink({ id, name }: { readonly id: string; readonly name: string }) {
  const { port } = useServices();
  return (
    <button type="button" class="card-link" onClick={() => openCard(port, id)}>
      <bdi class="clamped">{shownName(name)}</bdi>
    </button>
  );
}
