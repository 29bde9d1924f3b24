import { useEffect, useMemo, useState } from 'preact/hooks';
import { isDifferent } from '../../../../shared/duplicates/different-cards';
import { nearDuplicates } from '../../../../shared/duplicates/near-duplicates';
import type { Item } from '../../../../shared/schemas/item';
import { useServices } from '../../../services';
import type { CardStore } from '../../../trello/card-store';
import type { OtherCard } from './mergeable-cards';

/** A card whose name says nearly the same. */
export interface Lookalike {
  readonly card: OtherCard;
  /** Entries logged there; null where they cannot be read, and nothing can be merged. */
  readonly entries: number | null;
}

/** More at once would be a list to work through, not a hint. */
const SHOWN = 3;

/** Near duplicates of the card in its column and canvas which nobody called different, here or there. Empty until they are known. */
export function useNearDuplicates(
  idCard: string,
  name: string,
  item: Item,
  others: readonly OtherCard[],
): readonly Lookalike[] {
  const { cards } = useServices();
  const [found, setFound] = useState<readonly Lookalike[]>([]);
  const alike = useMemo(
    () =>
      nearDuplicates(
        name,
        others.filter(({ sibling }) => sibling),
      ).map(({ of }) => of),
    [name, others],
  );

  useEffect(() => {
    let wanted = true;
    void Promise.all(alike.slice(0, READ).map((card) => lookAt(cards, idCard, card))).then((read) => {
      if (wanted) setFound(read.flatMap((lookalike) => lookalike ?? []));
    });
    return () => {
      wanted = false;
    };
  }, [cards, idCard, alike]);

  return found.filter(({ card }) => !isDifferent(item, card.id)).slice(0, SHOWN);
}

/** So many are read that enough are left when some were called different. */
const READ = 12;

async function lookAt(cards: CardStore, idCard: string, card: OtherCard): Promise<Lookalike | null> {
  try {
    const data = await cards.read(card.id);
    if (data.state === 'unreadable') return { card, entries: null };
    return isDifferent(data.item, idCard) ? null : { card, entries: data.item.evidence.length };
  } catch {
    // Archived a moment ago, or Trello is silent: then there is nothing to hint at.
    return null;
  }
}
