import type { PortContext } from '../../trello/port';
import { messages } from './messages';

/**
 * Why a member may not review a card, in a sentence; null when they may. A permission is known for the card in context only; for
 * others the board's counts, as for saving.
 */
export function whyNoReview(context: PortContext, idCard: string): string | null {
  const { idMember, canWriteBoard, canWriteCard } = context;
  if (idMember === null) return messages().refusals.signedOut;
  if (context.idCard === idCard ? canWriteCard : canWriteBoard) return null;
  return messages().refusals.readOnly;
}
