import { openAddEvidence } from '../add-evidence-popup';
import type { Capability } from '../connector-services';
import type { TrelloPort } from '../../trello/port';

/** Opens the form for a whole interview, with the card in context ticked. */
function openInterview(port: TrelloPort): Promise<void> {
  const { idCard } = port.context();
  return port.modal({
    title: 'Log an interview',
    page: 'interview',
    ...(idCard === null ? {} : { args: { idCard } }),
    fullscreen: true,
  });
}

/** Ways to add evidence for members who look for them among the card's buttons: to this card, or to all that came up. */
export const cardButtons: Capability = (port, { icon }) => {
  const { canWriteCard, canWriteBoard } = port.context();
  const add = { icon: icon.plain, text: 'Add evidence', condition: 'edit', callback: openAddEvidence };
  const log = { icon: icon.plain, text: 'Log an interview', condition: 'edit', callback: openInterview };
  if (!canWriteCard) return [];
  return canWriteBoard ? [add, log] : [add];
};
