import { useEffect, useState } from 'preact/hooks';
import type { Item } from '../../../shared/schemas/item';
import { priorityOf } from '../../../shared/scoring/priority';
import { scoreItem, type ItemScore } from '../../../shared/scoring/score-item';
import { sideOf, type Column } from '../../../shared/taxonomy';
import { useServices } from '../../services';
import type { CardStore } from '../../trello/card-store';
import type { AddressableCard, AddressableCards } from './use-addressable-cards';

/** What the evidence says of a job, pain or gain that is addressed. */
export type AddressedItem = Pick<ItemScore, 'verdict' | 'contested'> & {
  /** 1 to 5, null when unset. */
  readonly priority: number | null;
};

/** The addressed items by card id; those that cannot be read are left out. */
export type AddressedItems = ReadonlyMap<string, AddressedItem>;

async function readItem(cards: CardStore, { id, column }: AddressableCard): Promise<AddressedItem | null> {
  const data = await cards.read(id).catch(() => null);
  if (!data || data.state === 'unreadable') return null;
  const priority = priorityOf(column, data.item.fields);
  const { verdict, contested } = scoreItem({ column, evidence: data.item.evidence, priority });
  return { verdict, contested, priority };
}

/** The jobs, pains and gains that a value-map item addresses; undefined while they are being read. */
export function useAddressed(
  column: Column,
  item: Item,
  addressable: AddressableCards,
): AddressedItems | undefined {
  const { cards } = useServices();
  const [addressed, setAddressed] = useState<AddressedItems | undefined>(undefined);
  const onProfile = sideOf(column) === 'profile';
  const wanted = onProfile ? '' : (item.fields.addresses ?? []).join(' ');

  useEffect(() => {
    if (onProfile || addressable.state === 'loading') return;
    let current = true;
    const known = addressable.state === 'read' ? addressable.cards : [];
    const ids = new Set(wanted.split(' '));
    const targets = known.filter(({ id }) => ids.has(id));
    const reading = targets.map(async (card) => [card.id, await readItem(cards, card)] as const);
    void Promise.all(reading).then((read) => {
      const items = read.flatMap(([id, one]) => (one ? [[id, one] as const] : []));
      if (current) setAddressed(new Map(items));
    });
    return () => {
      current = false;
    };
  }, [cards, onProfile, wanted, addressable]);

  return addressed;
}

/**
 * An item's priority, 1 to 5 or null. A value-map item takes the highest among the cards that it addresses; a card that cannot be
 * read counts as unset. Undefined while those cards are being read.
 */
export function priorityFrom(
  column: Column,
  item: Item,
  addressed: AddressedItems | undefined,
): number | null | undefined {
  if (sideOf(column) === 'profile') return priorityOf(column, item.fields);
  if (addressed === undefined) return undefined;
  const highest = Math.max(0, ...[...addressed.values()].map(({ priority }) => priority ?? 0));
  return highest === 0 ? null : highest;
}
