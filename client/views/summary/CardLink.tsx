import { useServices } from '../../services';

/** Names of up to 16 kB exist; the whole of one is on the card. */
const SHOWN = 300;

/** A card's name that opens the card. */
export function CardLink({ id, name }: { readonly id: string; readonly name: string }) {
  const { port } = useServices();
  async function open(): Promise<void> {
    try {
      await port.showCard(id);
    } catch {
      await port.alert('This card cannot be opened: it was archived, moved or deleted.', 'warning');
    }
  }
  return (
    <button type="button" class="card-link" onClick={() => void open()}>
      <bdi class="clamped">{name.trim() === '' ? '(no name)' : name.slice(0, SHOWN)}</bdi>
    </button>
  );
}
