import { useEffect, useState } from 'preact/hooks';
import { useServices } from '../../../services';
import { withTimeout } from '../../../trello/with-timeout';
import type { CardOnBoard } from '../../evidence/read-card-on-board';

/** The names of the products on the card's canvas; null until they are known, and none where Trello does not list them. */
export function useOwnProducts({ mapping, mappings }: CardOnBoard): readonly string[] | null {
  const { port } = useServices();
  const [names, setNames] = useState<readonly string[] | null>(null);
  const lists = mappings
    .filter(({ column, canvas }) => column === 'product' && canvas === mapping?.canvas)
    .map(({ idList }) => idList)
    .join(' ');

  useEffect(() => {
    let wanted = true;
    const ofProducts = new Set(lists.split(' '));
    withTimeout(port.cards()).then(
      (cards) =>
        wanted && setNames(cards.filter(({ idList }) => ofProducts.has(idList)).map(({ name }) => name)),
      () => wanted && setNames((known) => known ?? []),
    );
    return () => {
      wanted = false;
    };
  }, [port, lists]);

  return names;
}
