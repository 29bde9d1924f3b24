import { useEffect, useState } from 'preact/hooks';
import type { Item, ItemFields } from '../../../shared/schemas/item';
import { priorityOf } from '../../../shared/scoring/priority';
import { sideOf, type Column } from '../../../shared/taxonomy';
import { useServices } from '../../services';
import type { AddressableCard, AddressableCards } from './use-addressable-cards';

const highest = (priorities: readonly (number | null)[]): number | null =>
  priorities.reduce<number | null>((most, one) => (one !== null && one > (most ?? 0) ? one : most), null);

/**
 * An item's priority, 1 to 5 or null. A value-map item takes the highest among the cards that it addresses; a card that cannot be
 * read counts as unset. Undefined while those cards are being read.
 */
export function usePriority(
  column: Column,
  item: Item,
  addressable: AddressableCards,
): number | null | undefined {
  const { cards } = useServices();
  const [addressed, setAddressed] = useState<number | null | undefined>(undefined);
  const onProfile = sideOf(column) === 'profile';
  const wanted = onProfile ? '' : (item.fields.addresses ?? []).join(' ');

  useEffect(() => {
    if (onProfile || addressable.state === 'loading') return;
    let current = true;
    const known = addressable.state === 'read' ? addressable.cards : [];
    const targets = known.filter(({ id }) => wanted.split(' ').includes(id));
    const priorityOfCard = async (card: AddressableCard): Promise<number | null> => {
      const data = await cards.read(card.id);
      const fields: ItemFields = data.state === 'unreadable' ? {} : data.item.fields;
      return priorityOf(card.column, fields);
    };
    void Promise.all(targets.map((card) => priorityOfCard(card).catch(() => null))).then((priorities) => {
      if (current) setAddressed(highest(priorities));
    });
    return () => {
      current = false;
    };
  }, [cards, onProfile, wanted, addressable]);

  return onProfile ? priorityOf(column, item.fields) : addressed;
}
