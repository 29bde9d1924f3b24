import { useEffect, useState } from 'preact/hooks';
import type { Column } from '../../../../shared/taxonomy';
import { useServices } from '../../../services';
import { withTimeout } from '../../../trello/with-timeout';
import type { CardOnBoard } from '../../evidence/read-card-on-board';
import { otherCards, type OtherCards } from './mergeable-cards';

/** The board's other cards, read again whenever the card was; null until Trello has listed them for the first time. */
export function useOtherCards(
  idCard: string,
  column: Column,
  { mapping, mappings }: CardOnBoard,
): OtherCards | null {
  const { port } = useServices();
  const [found, setFound] = useState<OtherCards | null>(null);
  const canvas = mapping?.canvas ?? null;

  useEffect(() => {
    let wanted = true;
    withTimeout(port.cards()).then(
      (cards) => wanted && setFound(otherCards(idCard, { column, canvas }, cards, mappings)),
      // Then what was listed before stays, and without it there is no hint.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [port, idCard, column, canvas, mappings]);

  return found;
}
