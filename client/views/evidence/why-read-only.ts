import type { PortContext } from '../../trello/port';

/** Why a member may not edit the card in context, in a sentence; null when they may. */
export function whyReadOnly({ idMember, canWriteCard }: PortContext): string | null {
  if (idMember === null) return 'You are not signed in to Trello, so you can read this but not edit it.';
  if (!canWriteCard) {
    return 'You may read this board but not edit it. A member who may edit can add evidence, or a board admin can change your role.';
  }
  return null;
}
