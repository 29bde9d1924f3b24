import type { PortContext } from '../../trello/port';
import { messages } from './messages';

/** Why a member may not edit the card in context, in a sentence; null when they may. */
export function whyReadOnly({ idMember, canWriteCard }: PortContext): string | null {
  if (idMember === null) return messages().signedOut;
  return canWriteCard ? null : messages().readOnly;
}
