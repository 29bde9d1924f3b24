import type { PortContext } from '../../trello/port';

/**
 * Why a member may not review a card, in a sentence; null when they may. A permission is known for the card in context only; for
 * others the board's counts, as for saving.
 */
export function whyNoReview(context: PortContext, idCard: string): string | null {
  const { idMember, canWriteBoard, canWriteCard } = context;
  if (idMember === null)
    return 'You are not signed in to Trello, so you can read reviews but not write them.';
  if (context.idCard === idCard ? canWriteCard : canWriteBoard) return null;
  return 'You may read this board but not edit it, so you cannot review. A board admin can change your role.';
}
